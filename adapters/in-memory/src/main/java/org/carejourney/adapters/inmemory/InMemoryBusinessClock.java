package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carejourney.application.port.out.BusinessClock;

/** A demonstration's clock at ten in the morning; each look at it is a millisecond later. */
public final class InMemoryBusinessClock implements BusinessClock {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Early enough for the records of two years and more to be complete in what no return tells. */
    private static final LocalDate IN_USE_SINCE = LocalDate.of(2019, 4, 1);

    private final boolean demonstration;
    private Instant last;

    public InMemoryBusinessClock(LocalDate today) {
        this(today, true);
    }

    public InMemoryBusinessClock(LocalDate today, boolean demonstration) {
        this.demonstration = demonstration;
        this.last = tenOClock(today);
    }

    @Override
    public synchronized Instant now() {
        last = last.plus(1, ChronoUnit.MILLIS);
        return last;
    }

    @Override
    public synchronized LocalDate today() {
        return LocalDate.ofInstant(last, ENGLAND);
    }

    @Override
    public Optional<LocalDate> inUseSince() {
        return Optional.of(IN_USE_SINCE);
    }

    @Override
    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public synchronized void moveTo(LocalDate day) {
        if (!demonstration) {
            throw new IllegalStateException("The clock of a council is the real one");
        }
        if (day.isBefore(today())) {
            throw new IllegalArgumentException("The clock moves forward only; today is " + today());
        }
        if (day.isAfter(today())) {
            last = tenOClock(day);
        }
    }

    private static Instant tenOClock(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(ENGLAND).toInstant();
    }
}
