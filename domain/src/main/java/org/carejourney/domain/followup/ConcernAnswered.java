package org.carejourney.domain.followup;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.followup.ConcernRaised.Stage;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A stage answered a concern; the reviewing officer is satisfied, or takes it to another stage.
 *
 * @param stage which answered
 * @param goesTo where it goes next
 */
public record ConcernAnswered(FactId id, FactId concern, LocalDate on, String answer, Stage stage, Result goesTo)
        implements Event {
    /** What the reviewing officer says to the answer. */
    public enum Result {
        RESOLVED("Resolved"),
        TEAM_MANAGER("Goes to the team manager"),
        SERVICE_MANAGER("Goes to the service manager"),
        HEAD_OF_SERVICE("Goes to the head of service"),
        DEPUTY_DIRECTOR("Goes to the Deputy Director");

        private final String words;

        Result(String words) {
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
        return concern.value() + ":" + stage;
    }

    @Override
    public String words() {
        return "%s answered the concern on %s: %s. %s"
                .formatted(
                        stage.words(), DayWords.of(on), answer, goesTo.words().toLowerCase(Locale.UK));
    }
}
