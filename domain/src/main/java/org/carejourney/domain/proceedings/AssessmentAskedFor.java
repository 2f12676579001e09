package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone asked the court for an assessment besides the council's own.
 *
 * @param assessment what kind
 * @param because why it was asked for
 * @see "Children and Families Act 2014, section 13"
 */
public record AssessmentAskedFor(
        FactId id, FactId proceedings, LocalDate on, Assessment assessment, AskedBy askedBy, WhyAsked because)
        implements Event {
    /** What the court is asked for. */
    public enum Assessment {
        INDEPENDENT("Independent social work assessment"),
        EXPERT("Report of a medical or psychological expert"),
        RESIDENTIAL("Assessment of the parents in a residential unit"),
        FAMILY_MEMBER("Assessment of a family member");

        private final String words;

        Assessment(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Why an assessment is asked for. */
    public enum WhyAsked {
        CHANGED_CIRCUMSTANCES("The circumstances of the family changed"),
        DISPUTED("The council's assessment is disputed"),
        CAME_FORWARD("A family member came forward"),
        QUESTION_FOR_AN_EXPERT("A question that only an expert can answer");

        private final String words;

        WhyAsked(String words) {
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
        return proceedings.value() + ":" + assessment + ":" + on;
    }

    @Override
    public String words() {
        return "%s asked for on %s by: %s (%s)"
                .formatted(
                        assessment.words(),
                        DayWords.of(on),
                        askedBy.words().toLowerCase(Locale.UK),
                        because.words().toLowerCase(Locale.UK));
    }
}
