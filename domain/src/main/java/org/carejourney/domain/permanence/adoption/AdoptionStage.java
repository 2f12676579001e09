package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/** How far a child in care is on the way to adoption. */
public enum AdoptionStage {
    DECIDED("Adoption decided"),
    ORDERED("Placement order made"),
    MATCHED("Matched with a family"),
    PLACED("Moved in with the family");

    private final String words;

    AdoptionStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** @param on the day on which the stage was reached */
    public record Reached(AdoptionStage stage, LocalDate on) {}

    /** Empty where adoption is not, or no longer, decided or ordered. */
    public static Optional<Reached> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        return TimeInCare.now(record, settings, asAt).map(AdoptionCase::new).flatMap(AdoptionStage::of);
    }

    private static Optional<Reached> of(AdoptionCase adoption) {
        var home = adoption.time().home();
        if (home.placement().isForAdoption()) {
            return Optional.of(new Reached(
                    PLACED, adoption.placed().map(placing -> placing.on()).orElse(home.start())));
        }
        if (adoption.reversed().isPresent() || !(adoption.isDecided() || adoption.isUnderOrder())) {
            return Optional.empty();
        }
        return adoption.matchedNotPlaced()
                .map(on -> new Reached(MATCHED, on))
                .or(() -> adoption.order()
                        .filter(ignored -> adoption.isUnderOrder())
                        .map(Episode::start)
                        .map(on -> new Reached(ORDERED, on)))
                .or(() -> adoption.decided().map(on -> new Reached(DECIDED, on)));
    }
}
