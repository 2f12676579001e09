package org.carejourney.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The placement plan was agreed and signed.
 *
 * @param placement the first episode of the placement
 * @param agreedWith who signed
 * @param delegated whether day-to-day decisions are delegated to the carer; empty where not known
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9 and schedule 2"
 */
public record PlacementPlanAgreed(
        FactId id,
        FactId placement,
        LocalDate on,
        List<Signatory> agreedWith,
        Optional<Boolean> delegated,
        Map<String, String> notKnown)
        implements Event {
    public PlacementPlanAgreed {
        agreedWith = List.copyOf(agreedWith);
        notKnown = Map.copyOf(notKnown);
    }

    /** Who agrees to the plan besides the council. */
    public enum Signatory {
        CHILD("The child"),
        PARENT("A parent"),
        CARER("The carer or the home");

        private final String words;

        Signatory(String words) {
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
        return "Placement plan agreed on " + DayWords.of(on);
    }
}
