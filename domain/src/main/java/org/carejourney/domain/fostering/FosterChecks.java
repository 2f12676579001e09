package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * All that stage 1 asks for is there.
 *
 * @param on the day on which the last of it was received
 * @param checks what was made
 * @param why why it was not passed; empty where it was
 */
public record FosterChecks(FactId id, LocalDate on, List<Check> checks, Outcome outcome, Optional<String> why)
        implements Event {
    public FosterChecks {
        checks = List.copyOf(checks);
    }

    /** What is looked into. */
    public enum Check {
        CRIMINAL_RECORDS("criminal records"),
        MEDICAL("health"),
        REFERENCES("two personal references, both interviewed"),
        PREVIOUS_SERVICE("reference of the fostering service of the last 12 months"),
        COUNCIL_OF_RESIDENCE("council of the area where they live");

        private final String words;

        Check(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What came of it. */
    public enum Outcome {
        PASSED("Passed"),
        FAILED("Not passed: they are not suitable");

        private final String words;

        Outcome(String words) {
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
        return "";
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    @Override
    public String words() {
        return "Stage 1 %s on %s: %s%s"
                .formatted(
                        isPassed() ? "passed" : "not passed",
                        DayWords.of(on),
                        checks.isEmpty()
                                ? "no check"
                                : checks.stream().map(Check::words).collect(Collectors.joining(", ")),
                        why.map(reason -> "; " + reason).orElse(""));
    }
}
