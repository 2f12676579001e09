package org.carejourney.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What day it is for the service: the real day, or in the demonstration a day that people move on. */
public interface BusinessClock {
    Instant now();

    /** The day in England. */
    LocalDate today();

    /** Since when people record here what no return tells; empty where nobody does, as for a report on given returns. */
    Optional<LocalDate> inUseSince();

    /** Whether the clock is that of a demonstration, which may be moved. */
    boolean isDemonstration();

    /**
     * Moves the clock of a demonstration forward to the start of a day.
     *
     * @throws IllegalStateException on a council's own database
     */
    void moveTo(LocalDate day);
}
