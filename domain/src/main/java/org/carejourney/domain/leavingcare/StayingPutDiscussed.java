package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Young person and carers talked about staying together after 18.
 *
 * @see "Children Act 1989, section 23CZA"
 */
public record StayingPutDiscussed(FactId id, LocalDate on, Wish wish) implements Event {
    /** What they wish. */
    public enum Wish {
        BOTH_WISH_IT("Both wish it"),
        UNDECIDED("Not yet decided"),
        YOUNG_PERSON_DOES_NOT("The young person does not wish it"),
        CARERS_DO_NOT("The carers do not wish it");

        private final String words;

        Wish(String words) {
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
        return "Staying put talked over on %s: %s"
                .formatted(DayWords.of(on), wish.words().toLowerCase(Locale.UK));
    }
}
