package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;

/**
 * The day of an order is corrected, and with it the day on which the legal status changed. Where more than the legal status
 * changed that day, the record of care is corrected for itself.
 */
final class OrderMoved {
    private OrderMoved() {}

    static List<Fact> to(LocalDate on, CareRecord record, CourtCase matter, LegalStatus status) {
        var order = record.ordinaryEpisodes().stream()
                .filter(episode -> episode.legalStatus() == status
                        && episode.reason() == ReasonForNewEpisode.L
                        && episode.start().isAfter(matter.issued().on()))
                .findFirst()
                .filter(episode -> !episode.start().equals(on) && episode.endsAfter(on));
        var before = order.flatMap(episode -> endedOn(record, episode.start()))
                .filter(episode -> episode.start().isBefore(on));
        return before.isEmpty()
                ? List.of()
                : List.of(
                        before.get()
                                .endedWith(
                                        Optional.of(on),
                                        before.get().ceased(),
                                        before.get().placementChanged()),
                        order.orElseThrow().startingOn(on));
    }

    private static Optional<Episode> endedOn(CareRecord record, LocalDate day) {
        return record.ordinaryEpisodes().stream()
                .filter(episode -> episode.isFollowedOn() && episode.end().equals(Optional.of(day)))
                .findFirst();
    }
}
