package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.ReasonForNewEpisode;

/**
 * Time with one carer: episodes joined across changes of legal status, moves of house with the carer, and temporary
 * stays elsewhere from which the child returned.
 *
 * @param episodes in order, at least one, temporary stays left out
 */
public record PlacementSpell(List<Episode> episodes) {
    public PlacementSpell {
        episodes = List.copyOf(episodes);
    }

    public LocalDate start() {
        return episodes.getFirst().start();
    }

    public Episode latest() {
        return episodes.getLast();
    }

    public Optional<LocalDate> end() {
        return latest().end();
    }

    /** Any part of it lies in the period; one that ended on the period's first day does not. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        for (var episode : episodes) {
            if (!episode.start().isAfter(last) && episode.endsAfter(first)) {
                return true;
            }
        }
        return false;
    }

    /** Joins episodes, short breaks left out beforehand, into spells. */
    static List<PlacementSpell> of(List<Episode> episodes) {
        var spells = new ArrayList<PlacementSpell>();
        var current = new ArrayList<Episode>();
        boolean wasAway = false;
        for (var episode : episodes) {
            if (episode.placement().isTemporary()) {
                wasAway = true;
                continue;
            }
            if (!current.isEmpty() && opensSpell(episode, current.getLast(), wasAway)) {
                spells.add(new PlacementSpell(current));
                current.clear();
            }
            current.add(episode);
            wasAway = false;
        }
        if (!current.isEmpty()) {
            spells.add(new PlacementSpell(current));
        }
        return List.copyOf(spells);
    }

    private static boolean opensSpell(Episode next, Episode before, boolean wasAway) {
        if (!next.reason().changesCarer() || becomesAdoptiveWithSameCarer(next, before)) {
            return false;
        }
        boolean cameBack = wasAway && next.samePlacementAs(before);
        return next.reason() == ReasonForNewEpisode.S || !cameBack;
    }

    private static boolean becomesAdoptiveWithSameCarer(Episode next, Episode before) {
        return next.reason() == ReasonForNewEpisode.S
                && next.placement().isForAdoptionWithFosterCarer()
                && before.placement().isFostering()
                && next.placementPostcode().equals(before.placementPostcode());
    }
}
