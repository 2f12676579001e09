package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;

/**
 * Unbroken time looked after, short breaks left out.
 *
 * @param episodes in order, at least one
 */
public record PeriodOfCare(List<Episode> episodes) {
    public PeriodOfCare {
        episodes = List.copyOf(episodes);
    }

    public Episode first() {
        return episodes.getFirst();
    }

    public Episode last() {
        return episodes.getLast();
    }

    /** The first day in care that can be seen. */
    public LocalDate start() {
        return first().start();
    }

    /** The record shows the coming into care, not only a later episode of it. */
    public boolean startIsVisible() {
        return first().reason() == ReasonForNewEpisode.S;
    }

    /** The day on which care ended; on that day the child is no longer looked after. */
    public Optional<LocalDate> end() {
        return last().isFollowedOn() ? Optional.empty() : last().end();
    }

    public Optional<ReasonEpisodeCeased> endedBecause() {
        return end().isPresent() ? last().ceased() : Optional.empty();
    }

    public boolean isOpen() {
        return end().isEmpty();
    }
}
