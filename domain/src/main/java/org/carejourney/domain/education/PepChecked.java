package org.carejourney.domain.education;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The virtual school looked at the quality of a personal education plan.
 *
 * @param meeting the meeting that made the plan
 * @param about what was looked at: the plan as the meeting made it, or as it was improved since
 * @param feedback what is good and what is to be better
 */
public record PepChecked(FactId id, FactId meeting, FactId about, LocalDate on, Grade grade, String feedback)
        implements Event {
    /** How good the plan is, and so what happens next. */
    public enum Grade {
        GREEN("Green: a good plan, to be signed"),
        AMBER("Amber: to be improved and returned"),
        RED("Red: to be done again, with a new meeting");

        private final String words;

        Grade(String words) {
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
        return String.valueOf(about.value());
    }

    @Override
    public String words() {
        return "PEP checked on %s. %s".formatted(DayWords.of(on), grade.words());
    }
}
