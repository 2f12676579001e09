package org.carejourney.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Tells working days: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 2(1)"
 */
public final class WorkingCalendar {
    private static final WorkingCalendar ENGLAND =
            new WorkingCalendar(BankHolidays.ofEngland(), BankHolidays.KNOWN_FROM, BankHolidays.KNOWN_UNTIL);

    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    /** How many working days lie in the known years up to and including each day: makes every question a look-up. */
    private final int[] workingDaysUpTo;

    private WorkingCalendar(Set<LocalDate> holidays, LocalDate knownFrom, LocalDate knownUntil) {
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
        this.workingDaysUpTo = new int[(int) (knownUntil.toEpochDay() - knownFrom.toEpochDay()) + 1];
        int count = 0;
        for (int i = 0; i < workingDaysUpTo.length; i++) {
            var day = knownFrom.plusDays(i);
            if (!weekend(day) && !holidays.contains(day)) {
                count++;
            }
            workingDaysUpTo[i] = count;
        }
    }

    /** The calendar of England from 1990 to 2030. */
    public static WorkingCalendar england() {
        return ENGLAND;
    }

    /** A calendar with its own holidays, known for the given years only. */
    public static WorkingCalendar of(Set<LocalDate> holidays, LocalDate knownFrom, LocalDate knownUntil) {
        return new WorkingCalendar(holidays, knownFrom, knownUntil);
    }

    public LocalDate knownFrom() {
        return knownFrom;
    }

    public LocalDate knownUntil() {
        return knownUntil;
    }

    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return workingDaysUpTo[i] > (i == 0 ? 0 : workingDaysUpTo[i - 1]);
    }

    /**
     * The last day in time for "within n working days of" a day. That day is day zero, so one working day after a
     * Friday is the next Monday, and the same is true of the Saturday and the Sunday.
     *
     * @throws CalendarExhausted where the calendar does not reach
     */
    public LocalDate after(LocalDate day, WorkingDays n) {
        return dayNumber(workingDaysUpTo[index(day)] + n.count(), day);
    }

    /** The latest working day that leaves at least n working days until the day: the start of a look-ahead. */
    public LocalDate before(LocalDate day, WorkingDays n) {
        int i = index(day);
        int upToEve = i == 0 ? 0 : workingDaysUpTo[i - 1];
        return dayNumber(upToEve - n.count() + 1, day);
    }

    /** Working days from one day to a later one, the first not counted; negative where the second is earlier. */
    public int between(LocalDate from, LocalDate to) {
        return workingDaysUpTo[index(to)] - workingDaysUpTo[index(from)];
    }

    private LocalDate dayNumber(int number, LocalDate asked) {
        if (number < 1 || number > workingDaysUpTo[workingDaysUpTo.length - 1]) {
            throw new CalendarExhausted(asked, knownFrom, knownUntil);
        }
        int low = 0;
        int high = workingDaysUpTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workingDaysUpTo[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return knownFrom.plusDays(low);
    }

    private int index(LocalDate day) {
        long i = day.toEpochDay() - knownFrom.toEpochDay();
        if (i < 0 || i >= workingDaysUpTo.length) {
            throw new CalendarExhausted(day, knownFrom, knownUntil);
        }
        return (int) i;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
