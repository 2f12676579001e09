package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.obligation.Trigger;

/**
 * One review that the timetable asks for.
 *
 * @param due the last day in time
 * @param heldOn the day of the review that answered it, in time or not
 * @param rule why it is due then
 */
public record ReviewDue(Trigger trigger, LocalDate due, Optional<LocalDate> heldOn, String rule) {
    public boolean isInTime() {
        return heldOn.isPresent() && !heldOn.get().isAfter(due);
    }

    public boolean isOpen() {
        return heldOn.isEmpty();
    }

    ReviewDue answeredOn(LocalDate day) {
        return new ReviewDue(trigger, due, Optional.of(day), rule);
    }
}
