package org.carejourney.adapters.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carejourney.application.port.out.ReturnsReader.Returns;
import org.carejourney.application.port.out.ReturnsReader.Sink;
import org.carejourney.application.returns.ImportCancelled;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.UnusableReturns;

/** Returns whose files are recognised and ranked: the earlier ones are read first. */
final class OpenedReturns implements Returns {
    private final List<OneReturn> returns;
    private final List<String> notes;
    private final AutoCloseable origin;

    OpenedReturns(List<OneReturn> returns, List<String> notes, AutoCloseable origin) {
        this.returns =
                returns.stream().sorted(Comparator.comparing(OneReturn::rank)).toList();
        this.origin = origin;
        this.notes = new ArrayList<>(notes);
        for (var each : this.returns) {
            each.files().stream()
                    .filter(file -> !file.layout().table().isUsed())
                    .forEach(file -> this.notes.add(file.file().path() + ": the table "
                            + file.layout().table().fileName() + " is known but not used; passed over"));
        }
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void read(Sink sink, Progress progress) {
        long total = 0;
        for (var each : returns) {
            total += each.files().stream().mapToLong(file -> file.file().size()).sum();
        }
        long done = 0;
        var texts = new TextCache();
        for (var each : returns) {
            for (var file : each.files()) {
                if (file.layout().table().isUsed()) {
                    file.read(each.rank(), texts, sink, watch(progress, file, done, total));
                }
                done += file.file().size();
            }
        }
        progress.at("Read all files", total, total);
    }

    private static ReturnFile.Watch watch(Progress progress, ReturnFile file, long before, long total) {
        var what = "Reading " + file.file().path();
        return bytes -> {
            if (progress.isCancelled()) {
                throw new ImportCancelled();
            }
            progress.at(what, before + bytes, total);
        };
    }

    @Override
    public void close() {
        close(origin);
    }

    static void close(AutoCloseable origin) {
        try {
            origin.close();
        } catch (Exception failure) {
            throw new UnusableReturns("What was given cannot be closed", failure);
        }
    }
}
