package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.carejourney.application.returns.UnusableReturns;

/**
 * The CSV files of a folder or zip, in the order of their paths; everything else is noted and passed over.
 *
 * @param notes a sentence for each file passed over
 * @param origin what has to stay open while the files are read
 */
record GivenFiles(List<GivenFile> csv, List<String> notes, AutoCloseable origin) {
    static final long LARGEST_FILE = 500_000_000L;

    GivenFiles {
        csv = csv.stream().sorted(Comparator.comparing(GivenFile::path)).toList();
    }

    static GivenFiles of(Path given) {
        var path = given.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.isReadable(path)) {
            throw new UnusableReturns(Files.exists(path) ? given + " may not be read" : given + " does not exist");
        }
        if (GivenZip.looksLikeOne(path)) {
            return GivenZip.open(path);
        }
        if (isCsv(path.toString())) {
            var files = new ArrayList<GivenFile>();
            files.add(file(path.getFileName().toString(), path));
            return new GivenFiles(files, List.of(), () -> {});
        }
        throw new UnusableReturns(name(path) + " is neither a folder nor a zip with returns");
    }

    private static GivenFiles inFolder(Path root) {
        var csv = new ArrayList<GivenFile>();
        var notes = new ArrayList<String>();
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            var path = root.relativize(file).toString().replace('\\', '/');
                            if (isReturnFile(path)) {
                                csv.add(file(path, file));
                            } else {
                                notes.add(passedOver(path));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (FileSystemLoopException loop) {
            throw new UnusableReturns("The folder contains itself through a link: " + loop.getFile(), loop);
        } catch (IOException failure) {
            throw new UnusableReturns(name(root) + " cannot be read: " + reason(failure), failure);
        }
        notes.sort(Comparator.naturalOrder());
        return new GivenFiles(csv, notes, () -> {});
    }

    private static GivenFile file(String path, Path file) {
        try {
            return new GivenFile(
                    path, YearNames.nearest(file.getParent()), Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException failure) {
            throw new UnusableReturns(path + " cannot be read: " + reason(failure), failure);
        }
    }

    /** A CSV that someone keeps, not what an operating system or spreadsheet leaves beside it. */
    static boolean isReturnFile(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return isCsv(path)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !path.startsWith("__MACOSX/")
                && !path.contains("/__MACOSX/");
    }

    private static boolean isCsv(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static String passedOver(String path) {
        return path + ": not a CSV file of a return; passed over";
    }

    static UnusableReturns tooLarge(String path) {
        return new UnusableReturns(
                path + " is larger than 500 MB; a return is not, so give the right file or split it");
    }

    static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
