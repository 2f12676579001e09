package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/**
 * Consent to a health assessment was asked for, and given or not; where it was given the request went out with it.
 *
 * @param said what was said, above all by a young person who declined
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7"
 */
public record HealthAssessmentAgreed(
        FactId id, FactId clock, LocalDate on, Consent consent, Team sentTo, Optional<String> said)
        implements AssessmentEvent {

    /** What became of consent. */
    public enum Consent {
        GIVEN("Given by a parent, or by the council where it may"),
        GIVEN_BY_CHILD("Given by the young person, who is able to decide"),
        REFUSED_BY_PARENT("Refused by a parent"),
        DECLINED_BY_CHILD("Declined by the young person, who is able to decide");

        private final String words;

        Consent(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isGiven() {
            return this == GIVEN || this == GIVEN_BY_CHILD;
        }

        boolean isOfChild() {
            return this == GIVEN_BY_CHILD || this == DECLINED_BY_CHILD;
        }
    }

    /** Who assesses. The clock is the same for both. */
    public enum Team {
        OWN("Our health team"),
        HOST("The health team of the area in which the child lives");

        private final String words;

        Team(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public String words() {
        return "Consent to a health assessment, %s: %s".formatted(DayWords.of(on), lower(consent.words()))
                + said.map(words -> ". " + words).orElse("");
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
