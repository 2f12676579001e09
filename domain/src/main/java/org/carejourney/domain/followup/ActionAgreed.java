package org.carejourney.domain.followup;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Something that was decided at a review and that someone has to do.
 *
 * @param review the review at which it was agreed
 * @param on the day of that review
 * @param by the day by which it is to be done
 */
public record ActionAgreed(FactId id, FactId review, LocalDate on, String what, Owner owner, LocalDate by)
        implements Event {
    /** Who does it. */
    public enum Owner {
        SOCIAL_WORKER("Social worker"),
        TEAM_MANAGER("Team manager"),
        HEALTH("Health team"),
        VIRTUAL_SCHOOL("Virtual school"),
        REVIEWING_OFFICER("Reviewing officer");

        private final String words;

        Owner(String words) {
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
        return review.value() + ":" + what.strip().toLowerCase(Locale.UK);
    }

    @Override
    public String words() {
        return "Agreed at the review of %s: %s; %s, by %s"
                .formatted(DayWords.of(on), what, owner.words().toLowerCase(Locale.UK), DayWords.of(by));
    }
}
