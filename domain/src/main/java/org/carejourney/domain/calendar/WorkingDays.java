package org.carejourney.domain.calendar;

/** A number of working days: never to be mixed up with calendar days. */
public record WorkingDays(int count) {
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + count);
        }
    }

    public static WorkingDays workingDays(int count) {
        return new WorkingDays(count);
    }
}
