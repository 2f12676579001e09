package org.carejourney.adapters.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carejourney.application.port.out.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real clock for a council; for the demonstration its business day at the real time of day. No moment is told
 * twice, and none before one that was told: recorded times keep the order in which things were recorded.
 */
final class JdbcBusinessClock implements BusinessClock {
    private final JdbcClient jdbc;
    private final Installation installation;
    private final Clock clock;
    private Instant last;

    JdbcBusinessClock(JdbcClient jdbc, Installation installation, Clock clock) {
        this.jdbc = jdbc;
        this.installation = installation;
        this.clock = clock;
        this.last = lastRecorded().orElse(Instant.MIN);
    }

    /** The time of day begins again at midnight, and the demonstration's day may have been set back. */
    private Optional<Instant> lastRecorded() {
        return installation.isDemonstration()
                ? jdbc.sql("""
                                select max(at) from (select max(at) as at from audit_entry
                                    union all select max(recorded_at) from import) told""").query((row, n) -> row.getObject(1, OffsetDateTime.class)).list().stream()
                        .flatMap(at -> Optional.ofNullable(at).stream())
                        .map(OffsetDateTime::toInstant)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Instant now() {
        var told = (installation.isDemonstration()
                        ? installation
                                .businessDay()
                                .atTime(LocalTime.now(clock.withZone(Moments.ENGLAND)))
                                .atZone(Moments.ENGLAND)
                                .toInstant()
                        : clock.instant())
                .truncatedTo(ChronoUnit.MICROS);
        return after(told);
    }

    private synchronized Instant after(Instant told) {
        last = told.isAfter(last) ? told : last.plus(1, ChronoUnit.MICROS);
        return last;
    }

    @Override
    public LocalDate today() {
        return installation.isDemonstration()
                ? installation.businessDay()
                : LocalDate.now(clock.withZone(Moments.ENGLAND));
    }

    @Override
    public Optional<LocalDate> inUseSince() {
        return installation.inUseSince();
    }

    @Override
    public boolean isDemonstration() {
        return installation.isDemonstration();
    }

    @Override
    public void moveTo(LocalDate day) {
        if (!installation.isDemonstration()) {
            throw new IllegalStateException("The clock of a council is the real one");
        }
        if (day.isBefore(today())) {
            throw new IllegalArgumentException("The clock moves forward only; today is " + today());
        }
        installation.moveTo(day);
    }
}
