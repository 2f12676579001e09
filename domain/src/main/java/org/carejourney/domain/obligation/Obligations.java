package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.CareRecord;

/** Everything that law and service require for a child, derived from the record alone: nothing here is stored as truth. */
public final class Obligations {
    private Obligations() {}

    /** All obligations, met and open, as at a day; those of one kind in order of due date. */
    public static List<Obligation> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var then = record.asAt(asAt);
        return JourneyCatalogue.ALL.stream()
                .flatMap(journey -> journey.obligations(then, settings, asAt).stream())
                .toList();
    }

    /** As {@link #of(CareRecord, ClockSettings, LocalDate)}, of one journey. */
    public static List<Obligation> of(Journey journey, CareRecord record, ClockSettings settings, LocalDate asAt) {
        return journey.obligations(record.asAt(asAt), settings, asAt);
    }
}
