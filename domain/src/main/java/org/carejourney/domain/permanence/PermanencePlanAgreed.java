package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A review agreed how the child is to have a lasting home.
 *
 * @param period the episode with which the period of care began
 * @param parallel a second plan that is followed at the same time, so that no time is lost if the first fails
 */
public record PermanencePlanAgreed(
        FactId id, FactId period, LocalDate on, PermanencePlan plan, Optional<PermanencePlan> parallel)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return period.value() + ":" + on;
    }

    @Override
    public String words() {
        return "Permanence plan agreed on %s: %s".formatted(DayWords.of(on), aims());
    }

    /** Both plans in words. */
    public String aims() {
        return plan.words()
                + parallel.map(second -> ", and at the same time: " + second.words())
                        .orElse("");
    }

    public boolean aimsAt(PermanencePlan aim) {
        return plan == aim || parallel.filter(aim::equals).isPresent();
    }
}
