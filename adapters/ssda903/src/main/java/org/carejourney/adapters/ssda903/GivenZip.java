package org.carejourney.adapters.ssda903;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.calendar.CollectionYear;

/**
 * A zip of returns, read where it lies: nothing is unpacked to disk, so nothing can be left behind and no name in it can
 * lead anywhere. Sizes are believed neither as declared nor as found alone.
 *
 * @see "docs/adr/0011"
 */
final class GivenZip {
    private static final long LARGEST_ALL = 2_000_000_000L;
    private static final int GREATEST_RATIO = 100;
    /** Below this no ratio is dangerous. */
    private static final long SMALL = 10_000;

    private final ZipFile zip;
    private final String name;

    private GivenZip(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    static boolean looksLikeOne(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return true;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        } catch (IOException _) {
            return false;
        }
    }

    static GivenFiles open(Path file) {
        var name = GivenFiles.name(file);
        ZipFile zip;
        try {
            // Names that do not say they are UTF-8 are of some old code page: any single-byte set can carry them.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException broken) {
            var isEncrypted = broken.getMessage() != null && broken.getMessage().contains("encrypted");
            throw new UnusableReturns(
                    isEncrypted
                            ? name + " is protected by a password; give it without"
                            : name + " is not a whole zip: it is damaged or cut short; make or copy it anew",
                    broken);
        } catch (IOException | IllegalArgumentException failure) {
            throw new UnusableReturns(name + " cannot be read as a zip; make or copy it anew", failure);
        }
        try {
            return new GivenZip(zip, name).files();
        } catch (RuntimeException failure) {
            try (zip) {
                throw failure;
            } catch (IOException closing) {
                failure.addSuppressed(closing);
                throw failure;
            }
        }
    }

    private GivenFiles files() {
        var csv = new ArrayList<GivenFile>();
        var notes = new ArrayList<String>();
        long all = 0;
        for (var entry : Collections.list(zip.entries())) {
            var path = safePath(entry.getName());
            if (!entry.isDirectory() && !path.endsWith("/")) {
                all += Math.max(0, entry.getSize());
                checkSize(path, entry.getSize(), entry.getCompressedSize());
                if (GivenFiles.isReturnFile(path)) {
                    csv.add(new GivenFile(path, year(path), entry.getSize(), () -> content(path, entry)));
                } else {
                    notes.add(GivenFiles.passedOver(path));
                }
            }
        }
        if (all > LARGEST_ALL) {
            throw new UnusableReturns(name + " would unpack to more than 2 GB; give fewer returns at a time");
        }
        notes.sort(Comparator.naturalOrder());
        return new GivenFiles(csv, notes, zip);
    }

    private String safePath(String written) {
        var path = written.replace('\\', '/');
        boolean leadsOut = path.startsWith("/")
                || path.indexOf('\0') >= 0
                || (path.length() > 1 && path.charAt(1) == ':')
                || Arrays.asList(path.split("/", -1)).contains("..");
        if (leadsOut) {
            throw new UnusableReturns(name + " holds a file whose name leads out of the zip (" + CellText.shown(written)
                    + "); such a zip is not opened");
        }
        return path;
    }

    private Optional<CollectionYear> year(String path) {
        var withinZip = YearNames.nearest(Path.of("/" + path).getParent());
        return withinZip.or(() -> YearNames.in(name));
    }

    private void checkSize(String path, long size, long compressed) {
        if (size > GivenFiles.LARGEST_FILE) {
            throw GivenFiles.tooLarge(path);
        }
        if (size > SMALL && compressed >= 0 && size > compressed * GREATEST_RATIO) {
            throw new UnusableReturns(name + ": " + path + " unpacks to more than " + GREATEST_RATIO
                    + " times its size, as no return does; such a zip is not opened");
        }
    }

    private InputStream content(String path, ZipEntry entry) throws IOException {
        return new CheckedEntry(path, entry, zip.getInputStream(entry));
    }

    /** Counts what really comes out of an entry, and compares its checksum at the end. */
    private final class CheckedEntry extends FilterInputStream {
        private final String path;
        private final ZipEntry entry;
        private final CRC32 crc = new CRC32();
        private long size;

        CheckedEntry(String path, ZipEntry entry, InputStream in) {
            super(in);
            this.path = path;
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(bytes, offset, length);
            } catch (ZipException | EOFException broken) {
                throw damaged(broken);
            }
            if (read > 0) {
                crc.update(bytes, offset, read);
                size += read;
                checkSize(path, size, entry.getCompressedSize());
                if (size > entry.getSize()) {
                    throw damaged(new ZipException("longer than declared"));
                }
            } else if (read < 0 && (size != entry.getSize() || crc.getValue() != entry.getCrc())) {
                throw damaged(new ZipException("checksum"));
            }
            return read;
        }

        private UnusableReturns damaged(IOException cause) {
            return new UnusableReturns(name + ": " + path + " is damaged; make or copy the zip anew", cause);
        }
    }
}
