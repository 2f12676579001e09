package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.carejourney.application.returns.ReturnRank;

/** Moments as the database keeps them: to the microsecond. */
final class Moments {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Moments() {}

    static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** Within a statement. */
    static String literal(Instant moment) {
        return "timestamptz '%s'".formatted(moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** Twice the rank of the return, so that what a person recorded stands above an extract of that day. */
    static long rankOfReturn(ReturnRank rank) {
        return 2 * rank.value();
    }

    static long rankOfPerson(Instant recordedAt) {
        return 2
                        * ReturnRank.recordedHereOn(LocalDate.ofInstant(recordedAt, ENGLAND))
                                .value()
                + 1;
    }
}
