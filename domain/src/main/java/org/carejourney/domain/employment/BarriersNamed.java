package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/** What stands between a young person and work or learning; nothing does where the list is empty. */
public record BarriersNamed(FactId id, FactId spell, LocalDate on, List<Barrier> barriers) implements OfSpell {
    public BarriersNamed {
        barriers = List.copyOf(barriers);
    }

    /** What can stand in the way. */
    public enum Barrier {
        HEALTH("Health or disability"),
        PARENTING("Pregnancy or parenting"),
        CUSTODY("Custody, or a court case"),
        IMMIGRATION("Immigration status");

        private final String words;

        Barrier(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(spell.value());
    }

    @Override
    public String words() {
        return barriers.isEmpty()
                ? "No barrier to work or learning seen on " + DayWords.of(on)
                : "Barriers to work or learning seen on %s: %s"
                        .formatted(
                                DayWords.of(on),
                                barriers.stream().map(Barrier::words).collect(Collectors.joining(", ")));
    }
}
