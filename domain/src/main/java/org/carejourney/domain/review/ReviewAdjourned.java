package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The meeting of a review began and could not be finished. It is not held yet: the review is held on the day of its last
 * part.
 *
 * @param trigger the fact that started the clock of the review
 * @param secondPartOn the day for which the second part is fixed
 */
public record ReviewAdjourned(FactId id, FactId trigger, LocalDate on, Because because, LocalDate secondPartOn)
        implements Event {
    /** Why a meeting could not be finished. */
    public enum Because {
        NOT_QUORATE("Someone without whom it cannot be held did not come"),
        REPORT_MISSING("A report was missing"),
        CHILD_WISHED("The child wished another day or way"),
        DISAGREEMENT("More has to be found out before a decision"),
        OTHER("Another reason");

        private final String words;

        Because(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The latest adjournment of the review that a trigger made due. */
    static Optional<ReviewAdjourned> of(CareRecord record, FactId trigger) {
        return record.all(ReviewAdjourned.class).stream()
                .filter(adjourned -> adjourned.trigger().equals(trigger))
                .max(Comparator.comparing(ReviewAdjourned::on));
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return trigger.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Review adjourned on %s to %s: %s"
                .formatted(
                        DayWords.of(on),
                        DayWords.of(secondPartOn),
                        because.words().toLowerCase(java.util.Locale.UK));
    }
}
