package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import org.springframework.boot.ExitCodeGenerator;

/** A business date was given for a database that is no demonstration, where only the real day counts. */
class RealClockOnly extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1;
    static final String ADVICE =
            "Leave --today out. A report counts at the date given with --as-at. To try another date,"
                    + " start the demonstration in a folder of its own: ./carejourney --data DIR --today DATE.";

    private static final int USAGE = 2;

    RealClockOnly(LocalDate asked) {
        super("--today " + asked + " is refused: this database is a council's own, not the demonstration, and goes by"
                + " the real date, for deadlines and recorded times must be true. Nothing was changed.");
    }

    @Override
    public int getExitCode() {
        return USAGE;
    }
}
