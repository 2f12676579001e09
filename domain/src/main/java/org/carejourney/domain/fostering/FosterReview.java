package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The carers' approval was reviewed.
 *
 * @param range for whom from now on; empty where nothing changes
 * @param children how many from now on; empty where nothing changes
 */
public record FosterReview(
        FactId id,
        LocalDate on,
        Outcome outcome,
        Optional<Range> range,
        Optional<Integer> children,
        Optional<MoreThanThree> moreThanThree,
        Optional<String> exemption,
        Optional<String> why)
        implements Event {
    /** What came of it. */
    public enum Outcome {
        AS_BEFORE("Still suitable, terms as before"),
        CHANGED("Still suitable, terms changed"),
        NOT_SUITABLE("No longer suitable");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String lower() {
            return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
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
        return "Reviewed on %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        outcome.lower(),
                        outcome == Outcome.CHANGED
                                ? ", " + Terms.words(range, children)
                                : why.map(reason -> ", " + reason).orElse(""));
    }
}
