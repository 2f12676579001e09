package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The decision maker decided whether the household may foster, and whom.
 *
 * @param panel what was before the decision maker
 * @param why why not; empty where it was approved
 */
public record FosterDecision(
        FactId id,
        LocalDate on,
        FactId panel,
        Outcome outcome,
        Optional<Range> range,
        Optional<Integer> children,
        Optional<MoreThanThree> moreThanThree,
        Optional<String> exemption,
        Optional<String> why)
        implements Event {
    /** What was decided. */
    public enum Outcome {
        APPROVED("Approved"),
        NOT_APPROVED("Not approved");

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
        return String.valueOf(panel.value());
    }

    public boolean isApproval() {
        return outcome == Outcome.APPROVED;
    }

    /** An approval stands until it ends, however long nothing else is recorded. */
    @Override
    public LocalDate speaksUntil() {
        return isApproval() ? LocalDate.MAX : on;
    }

    @Override
    public String words() {
        return "%s on %s%s"
                .formatted(
                        isApproval() ? "Approved" : "Not approved",
                        DayWords.of(on),
                        isApproval()
                                ? ": " + Terms.words(range, children)
                                : why.map(reason -> ": " + reason).orElse(""));
    }
}
