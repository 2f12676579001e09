package org.carejourney.domain.assessment;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/** An assessment began: it was planned, with the child where that could be. */
public record AssessmentPlanned(FactId id, LocalDate on, WithChild withChild) implements Event {
    /** Whether the child helped to plan it. */
    public enum WithChild {
        TOGETHER("Yes"),
        TOO_YOUNG("No; the child is too young"),
        CHILD_DECLINED("No; the child did not want to"),
        NOT_ASKED("No; the child was not asked");

        private final String words;

        WithChild(String words) {
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
        return "Assessment planned on " + DayWords.of(on) + (withChild == WithChild.TOGETHER ? ", with the child" : "");
    }
}
