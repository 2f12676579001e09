package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.calendar.CollectionYear;

/**
 * A CSV file of what was given.
 *
 * @param path within what was given, with forward slashes
 * @param namedYear the collection year that a folder round it is named after
 * @param size in bytes
 */
record GivenFile(String path, Optional<CollectionYear> namedYear, long size, Content content) {
    /** Bytes that can be read again and again. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** The folder that makes the return; empty for that which was given itself. */
    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    CsvRows rows() throws IOException {
        return new CsvRows(content.open());
    }

    UnusableReturns unreadable(IOException cause) {
        return new UnusableReturns(path + " cannot be read: " + GivenFiles.reason(cause), cause);
    }
}
