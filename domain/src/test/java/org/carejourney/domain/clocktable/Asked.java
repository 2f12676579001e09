package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;

/**
 * One clock: what it asks for, from when it runs, its last day in time, and how it stands.
 *
 * @param minute of the last day, where it runs by hours
 */
record Asked(String clock, long from, long due, int minute, String standing) implements Comparable<Asked> {

    static Asked of(String clock, long from, long due, String standing) {
        return new Asked(clock, from, due, -1, standing);
    }

    /** How a clock stands: done in time or late, or still to do, or over with care. */
    static String standing(long due, long met, long over, long today) {
        if (met != NEVER) {
            return met > due ? late(met, met - due) : "in time on " + Almanac.words(met);
        }
        if (over != NEVER) {
            return (due < over ? "missed, over on " : "cancelled, over on ") + Almanac.words(over);
        }
        return today > due ? "overdue by " + (today - due) : "to do";
    }

    static String late(long met, long days) {
        return "done on %s, late by %d".formatted(Almanac.words(met), days);
    }

    static String leftOut() {
        return "left out";
    }

    /** What the product says, in the same words. */
    static Asked of(Obligation obligation) {
        return new Asked(
                obligation.kind().name(),
                obligation.trigger().on().toEpochDay(),
                obligation.due().toEpochDay(),
                obligation.dueAt().map(time -> time.toSecondOfDay() / 60).orElse(-1),
                words(obligation.standing()));
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case Standing.NotYetDue() -> "to do";
            case Standing.Overdue(int days) -> "overdue by " + days;
            case Standing.OnTime(var met) -> "in time on " + met;
            case Standing.Late(var met, int days) -> late(met.toEpochDay(), days);
            case Standing.Missed(var over) -> "missed, over on " + over;
            case Standing.Cancelled(var over) -> "cancelled, over on " + over;
            case Standing.Excluded ignored -> leftOut();
            case Standing.CannotTell ignored -> "cannot tell";
        };
    }

    @Override
    public int compareTo(Asked other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s since %s, by %s%s: %s"
                .formatted(
                        clock,
                        Almanac.words(from),
                        Almanac.words(due),
                        minute < 0 ? "" : " %02d:%02d".formatted(minute / 60, minute % 60),
                        standing);
    }
}
