package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days a trend is made of. */
final class Months {
    private Months() {}

    /** The ends of the months before the day, and the day itself, oldest first: so many points in all. */
    static List<LocalDate> upTo(LocalDate day, int points) {
        var days = new ArrayList<LocalDate>();
        days.add(day);
        var end = day.withDayOfMonth(1).minusDays(1);
        while (days.size() < points) {
            days.addFirst(end);
            end = end.withDayOfMonth(1).minusDays(1);
        }
        return List.copyOf(days);
    }
}
