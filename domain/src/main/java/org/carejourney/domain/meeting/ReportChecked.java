package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The quality of the figures was checked.
 *
 * @param compiled the figures that were checked
 * @param found what was wrong, or is explained in a footnote; empty where nothing was
 */
public record ReportChecked(
        FactId id, LocalDate on, FactId compiled, Outcome outcome, List<Check> checked, Optional<String> found)
        implements Event {
    public ReportChecked {
        checked = List.copyOf(checked);
    }

    /** What came of it. */
    public enum Outcome {
        PASSED("Passed"),
        FAILED("Failed: the data are put right and the figures compiled anew");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What is looked at. */
    public enum Check {
        RECONCILES("Opening number plus starts minus ends is the closing number"),
        BANDS_ADD_UP("Ages and placements add up to the children in care"),
        MOVEMENTS_EXPLAINED("Movements of more than 5 points are explained"),
        MISSING_DATA("What is missing was looked at"),
        SMALL_NUMBERS("Small numbers are hidden in the public copy"),
        SECOND_PERSON("Someone other than who compiled them has looked");

        private final String words;

        Check(String words) {
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
        return String.valueOf(compiled.value());
    }

    @Override
    public String words() {
        return "Quality check %s on %s%s"
                .formatted(
                        outcome == Outcome.PASSED ? "passed" : "failed",
                        DayWords.of(on),
                        found.map(what -> ": " + what).orElse(""));
    }
}
