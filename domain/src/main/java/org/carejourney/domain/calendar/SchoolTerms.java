package org.carejourney.domain.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Tells terms and school days: Monday to Friday of a term, half-term and bank holidays left out. Where the terms of a day
 * are not known the question is an error, never a guess.
 */
public final class SchoolTerms {
    private static final SchoolTerms LOCAL =
            new SchoolTerms(LocalTerms.all(), LocalTerms.KNOWN_FROM, LocalTerms.KNOWN_UNTIL);

    private final List<SchoolTerm> terms;
    private final WorkingCalendar schoolDays;

    private SchoolTerms(List<SchoolTerm> terms, LocalDate from, LocalDate until) {
        this.terms = terms;
        var off = new HashSet<>(BankHolidays.ofEngland());
        from.datesUntil(until.plusDays(1)).filter(day -> !isTaught(day)).forEach(off::add);
        this.schoolDays = WorkingCalendar.of(off, from, until);
    }

    /** The terms of the council's schools from 2015 to 2030. */
    public static SchoolTerms local() {
        return LOCAL;
    }

    private boolean isTaught(LocalDate day) {
        return terms.stream()
                .anyMatch(term -> term.contains(day) && !term.halfTerm().contains(day));
    }

    public boolean isSchoolDay(LocalDate day) {
        return schoolDays.isWorkingDay(day);
    }

    /** The last day in time for "within n school days of" a day, which itself is day zero. */
    public LocalDate after(LocalDate day, SchoolDays n) {
        return schoolDays.after(day, new WorkingDays(n.count()));
    }

    /** School days from one day to a later one, both counted. What lies before the known terms is left out. */
    public int count(LocalDate from, LocalDate to) {
        boolean isOlder = from.isBefore(schoolDays.knownFrom());
        var start = isOlder ? schoolDays.knownFrom() : from;
        return schoolDays.between(start, to) + (schoolDays.isWorkingDay(start) ? 1 : 0);
    }

    /** The term of which the day is part, its half-term included; empty in the holidays between two terms. */
    public Optional<SchoolTerm> running(LocalDate day) {
        return known(day).stream().filter(term -> term.contains(day)).findFirst();
    }

    /** The term that ended last before the day. */
    public Optional<SchoolTerm> lastEnded(LocalDate day) {
        return known(day).stream().filter(term -> term.last().isBefore(day)).reduce((earlier, later) -> later);
    }

    /** The term after another; empty where it is not known yet. */
    public Optional<SchoolTerm> next(SchoolTerm term) {
        return terms.stream()
                .filter(other -> other.first().isAfter(term.last()))
                .findFirst();
    }

    /** Terms of which some day lies from the one to the other. */
    public List<SchoolTerm> touching(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return List.of();
        }
        return known(from).stream()
                .filter(term -> !term.last().isBefore(from) && !term.first().isAfter(until))
                .toList();
    }

    private List<SchoolTerm> known(LocalDate day) {
        if (day.isBefore(schoolDays.knownFrom()) || day.isAfter(schoolDays.knownUntil())) {
            throw new CalendarExhausted(day, schoolDays.knownFrom(), schoolDays.knownUntil());
        }
        return terms;
    }
}
