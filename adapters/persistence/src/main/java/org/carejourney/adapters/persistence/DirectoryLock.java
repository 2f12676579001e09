package org.carejourney.adapters.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** At most one process works in a directory. The operating system forgets the lock of one that was killed. */
final class DirectoryLock implements AutoCloseable {

    /** Within a process the system's lock is lost when any handle on its file is closed, so none is opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    DirectoryLock(Path directory) throws IOException {
        this.directory = directory;
        var self = Long.toString(ProcessHandle.current().pid());
        if (!HELD_HERE.add(directory)) throw inUse(self);

        var file = directory.resolve("lock");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            release();
            throw inUse(Files.readString(file));
        }
        channel.truncate(0).write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)));
    }

    private DatabaseUnavailable inUse(String process) {
        return new DatabaseUnavailable(
                "The data in %s are in use by another CareJourney (process %s).".formatted(directory, process),
                "Stop that process, or choose another directory with --data DIR.");
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        release();
    }

    private void release() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
