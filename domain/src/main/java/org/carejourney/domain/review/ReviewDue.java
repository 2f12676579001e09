package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.obligation.Trigger;

/**
 * One review that the timetable asks for.
 *
 * @param due the last day in time
 * @param heldOn the day of the review that answered it, in time or not
 * @param missedWhenCareEnded the day care ended with this review overdue: nobody can hold it any more, and it stays missed
 * @param rule why it is due then
 */
public record ReviewDue(
        Trigger trigger,
        LocalDate due,
        Optional<LocalDate> heldOn,
        Optional<LocalDate> missedWhenCareEnded,
        String rule) {
    public boolean isInTime() {
        return heldOn.isPresent() && !heldOn.get().isAfter(due);
    }

    public boolean isOpen() {
        return heldOn.isEmpty() && missedWhenCareEnded.isEmpty();
    }

    ReviewDue answeredOn(LocalDate day) {
        return new ReviewDue(trigger, due, Optional.of(day), Optional.empty(), rule);
    }

    ReviewDue missedWhenCareEnded(LocalDate day) {
        return new ReviewDue(trigger, due, Optional.empty(), Optional.of(day), rule);
    }
}
