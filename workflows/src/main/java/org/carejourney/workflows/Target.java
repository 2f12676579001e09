package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.Map;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.review.ReviewTask;

/** Where in the model a journey should stand today: at a step, or waiting for the day on which the step can begin. */
record Target(ReviewTask task, LocalDate from, boolean waits) {
    static Target of(WantedJourney wanted, LocalDate today) {
        var waits = today.isBefore(wanted.from())
                && ReviewNames.waitBefore(wanted.task()).isPresent();
        return new Target(wanted.task(), wanted.from(), waits);
    }

    String element() {
        return waits ? ReviewNames.waitBefore(task).orElseThrow() : ReviewNames.step(task);
    }

    boolean isBeginning() {
        return task == ReviewTask.SCHEDULE;
    }

    /** Whether the model leads here from that step by itself. */
    boolean isNextAfter(String step) {
        return ReviewNames.stepBefore(task).filter(step::equals).isPresent();
    }

    /** Whether the process has only been waiting for this step's day, which has come. */
    boolean isOpenAfterWaitingAt(String element) {
        return !waits && ReviewNames.waitBefore(task).filter(element::equals).isPresent();
    }

    /** What the model needs to find the way. */
    Map<String, Object> variables() {
        return waits
                ? Map.of(ReviewNames.MUST_WAIT, true, ReviewNames.OPENS_ON, EngineTime.text(from))
                : Map.of(ReviewNames.MUST_WAIT, false);
    }
}
