package org.carejourney.domain.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;

/** How one episode of care comes from another. */
final class Episodes {
    private Episodes() {}

    static Optional<Episode> last(CareRecord record) {
        List<Episode> episodes = record.ordinaryEpisodes();
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
    }

    static Optional<Episode> open(CareRecord record) {
        return last(record).filter(episode -> episode.end().isEmpty());
    }

    /** The episode from which this one followed on. */
    static Optional<Episode> before(CareRecord record, Episode now) {
        return record.ordinaryEpisodes().stream()
                .filter(episode -> episode.isFollowedOn() && episode.end().equals(Optional.of(now.start())))
                .findFirst();
    }

    static Where where(Episode episode) {
        return new Where(episode.placement(), episode.provider(), episode.placementPostcode(), episode.urn());
    }

    static Episode closed(Episode episode, LocalDate on, Optional<ReasonPlacementChanged> because) {
        return episode.endedWith(Optional.of(on), Optional.of(ReasonEpisodeCeased.X1), because);
    }

    static Episode next(Episode before, LocalDate on, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return episode(FactId.UNSAVED, before, on, reason, status, where);
    }

    static Episode same(Episode now, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return episode(now.id(), now, now.start(), reason, status, where);
    }

    private static Episode episode(
            FactId id, Episode like, LocalDate on, ReasonForNewEpisode reason, LegalStatus status, Where where) {
        return new Episode(
                id,
                on,
                reason,
                status,
                like.need(),
                where.type(),
                where.provider(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                like.homePostcode(),
                where.postcode(),
                where.urn());
    }

    /** What lies before the present episode is not changed by what happens now. */
    static Optional<String> orderProblem(Episode now, LocalDate on) {
        return on.isBefore(now.start())
                ? Optional.of("The present episode began on %s; what happened before is corrected in history"
                        .formatted(DayWords.of(now.start())))
                : Optional.empty();
    }

    static Decision notInCare() {
        return Decision.refused("The child is not in care");
    }
}
