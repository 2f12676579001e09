package org.carejourney.workflows;

import java.time.LocalDate;
import java.util.Map;
import org.carejourney.application.work.WantedJourney;

/**
 * Where in the model a journey should stand today: at a step, or waiting for the day on which the step can begin.
 *
 * @param step the element of the step itself
 * @param element where to stand: the step, or the wait before it
 */
record Target(String task, String step, String element, LocalDate from) {
    static Target of(WantedJourney wanted, JourneyModel model, LocalDate today) {
        var step = model.element(wanted.task());
        var element =
                today.isBefore(wanted.from()) ? model.waitBefore(wanted.task()).orElse(step) : step;
        return new Target(wanted.task().name(), step, element, wanted.from());
    }

    boolean waits() {
        return !element.equals(step);
    }

    /** What the model needs to find the way. */
    Map<String, Object> variables() {
        return waits()
                ? Map.of(ModelNames.NEXT, task, ModelNames.MUST_WAIT, true, ModelNames.OPENS_ON, EngineTime.text(from))
                : Map.of(ModelNames.NEXT, task, ModelNames.MUST_WAIT, false);
    }
}
