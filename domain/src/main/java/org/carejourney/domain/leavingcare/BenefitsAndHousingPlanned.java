package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * It was planned what a young person will live on and where, from the 18th birthday.
 *
 * @param benefitsClaimed claims are prepared, where the young person will need them
 */
public record BenefitsAndHousingPlanned(FactId id, LocalDate on, Home home, boolean benefitsClaimed) implements Event {
    /** Where they will live. */
    public enum Home {
        STAYING_PUT("With the present carers"),
        OWN_HOME("A home of their own"),
        SUPPORTED("Supported housing"),
        FAMILY("With family"),
        NOT_YET_FOUND("Not yet found");

        private final String words;

        Home(String words) {
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
        return on.toString();
    }

    @Override
    public String words() {
        return "Money and home from 18 planned on %s: %s"
                .formatted(DayWords.of(on), home.words().toLowerCase(Locale.UK));
    }
}
