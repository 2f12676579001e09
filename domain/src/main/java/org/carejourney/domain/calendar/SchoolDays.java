package org.carejourney.domain.calendar;

/** A number of school days: never to be mixed up with working days, which go on through the holidays. */
public record SchoolDays(int count) {
    public SchoolDays {
        if (count < 0) {
            throw new IllegalArgumentException("School days are counted forward: " + count);
        }
    }

    public static SchoolDays schoolDays(int count) {
        return new SchoolDays(count);
    }
}
