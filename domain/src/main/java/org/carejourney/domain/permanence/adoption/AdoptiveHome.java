package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacedForAdoption;

/** The home in which a child is, or was, to be adopted. */
public final class AdoptiveHome {
    private AdoptiveHome() {}

    /** The day on which the child moved in with the family that adopts, as the last placement for adoption tells it. */
    public static Optional<LocalDate> placedOn(CareRecord record, PeriodOfCare period) {
        return record.all(PlacedForAdoption.class).stream()
                .filter(placed -> placed.ceased().isEmpty())
                .map(PlacedForAdoption::placed)
                .filter(on -> !on.isBefore(period.start()))
                .max(LocalDate::compareTo)
                .or(() -> period.episodes().stream()
                        .filter(episode -> episode.placement().isForAdoption())
                        .map(Episode::start)
                        .findFirst());
    }

    /**
     * Since when the child has had a home with those who adopt: carers who fostered the child before are counted from the
     * day the child came to them.
     */
    public static LocalDate since(CareRecord record, PeriodOfCare period, LocalDate placed) {
        var adoptive = period.episodes().stream()
                .filter(episode -> episode.placement().isForAdoption() && episode.endsAfter(placed))
                .findFirst();
        boolean byFosterCarers = adoptive.filter(episode -> episode.placement().isForAdoptionWithFosterCarer())
                        .isPresent()
                || record.only(AdoptionDecision.class)
                        .flatMap(AdoptionDecision::byFosterCarer)
                        .orElse(false);
        if (!byFosterCarers || adoptive.isEmpty()) {
            return placed;
        }
        return record.spells().stream()
                .filter(spell -> spell.episodes().contains(adoptive.get()))
                .map(spell -> spell.start())
                .filter(since -> since.isBefore(placed) && !since.isBefore(period.start()))
                .findFirst()
                .orElse(placed);
    }
}
