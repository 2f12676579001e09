package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.util.List;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.ReturnRow;

/** Reads SSDA903 returns from folders or zip files. */
public interface ReturnsReader {
    /**
     * Looks at what was given and recognises its files by their columns.
     *
     * @throws org.carejourney.application.returns.UnusableReturns with a sentence that says what to do
     */
    Returns open(Path given);

    /** Returns that were recognised. */
    interface Returns extends AutoCloseable {
        /** Files passed over and the like, a sentence each. */
        List<String> notes();

        /**
         * Reads every row once: good ones are handed on as facts, everything wrong is told, all of it in one pass.
         *
         * @throws org.carejourney.application.returns.UnusableReturns where a file turns out to be unusable
         * @throws org.carejourney.application.returns.ImportCancelled when the progress says so
         */
        void read(Sink sink, Progress progress);

        @Override
        void close();
    }

    /** Takes what was read, file by file, in the order of the lines. */
    interface Sink {
        void row(ReturnRow row);

        void problem(Problem problem);
    }
}
