package org.carejourney.domain.placing;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A relative or friend with whom a child is placed was approved, for now or as a foster carer.
 *
 * @param placement the first episode of the placement
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24"
 */
public record ConnectedPersonApproved(FactId id, FactId placement, LocalDate on, Approval approval) implements Event {
    /** How the carer is approved. */
    public enum Approval {
        TEMPORARY("For now, while they are assessed (regulation 24)"),
        FULL("As a foster carer");

        private final String words;

        Approval(String words) {
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
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Connected person approved on %s: %s".formatted(DayWords.of(on), approval.words());
    }
}
