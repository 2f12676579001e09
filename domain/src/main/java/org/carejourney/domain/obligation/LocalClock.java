package org.carejourney.domain.obligation;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import org.carejourney.domain.calendar.WorkingCalendar;

/**
 * A length of time that the law leaves to the service. The service manager may set it; what is set holds for clocks that
 * start from then on, so that no figure of the past moves.
 *
 * @param name stable and unique among all journeys: "SCHEDULE_REVIEW_WITHIN"
 * @param words as the service manager reads it: "Fix the meeting after a review became due"
 * @param usual used until the service manager sets another
 */
public record LocalClock(String name, String words, int usual, Unit unit, int least, int most) {
    /** In what the time is counted. */
    public enum Unit {
        WORKING_DAYS("working days"),
        DAYS("days"),
        WEEKS("weeks"),
        MONTHS("months");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LocalClock {
        if (usual < least || usual > most) {
            throw new IllegalArgumentException("%s: %d is not from %d to %d".formatted(name, usual, least, most));
        }
    }

    public static LocalClock workingDaysUsually(int usual, String name, String words) {
        return new LocalClock(name, words, usual, Unit.WORKING_DAYS, 0, Math.max(60, usual));
    }

    public static LocalClock daysUsually(int usual, String name, String words) {
        return new LocalClock(name, words, usual, Unit.DAYS, 0, Math.max(366, usual));
    }

    public static LocalClock weeksUsually(int usual, String name, String words) {
        return new LocalClock(name, words, usual, Unit.WEEKS, 0, Math.max(104, usual));
    }

    public static LocalClock monthsUsually(int usual, String name, String words) {
        return new LocalClock(name, words, usual, Unit.MONTHS, 0, Math.max(36, usual));
    }

    LocalDate after(LocalDate day, int length, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.after(day, workingDays(length));
            case DAYS -> day.plusDays(length);
            case WEEKS -> day.plusWeeks(length);
            case MONTHS -> day.plusMonths(length);
        };
    }

    LocalDate before(LocalDate day, int length, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.before(day, workingDays(length));
            case DAYS -> day.minusDays(length);
            case WEEKS -> day.minusWeeks(length);
            case MONTHS -> day.minusMonths(length);
        };
    }
}
