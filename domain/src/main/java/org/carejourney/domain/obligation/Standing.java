package org.carejourney.domain.obligation;

import java.time.LocalDate;

/** Where an obligation stands as at a day. */
public sealed interface Standing {
    /** Open, and the last day in time has not passed. */
    record NotYetDue() implements Standing {}

    /** Met on or before the last day in time. */
    record OnTime(LocalDate metOn) implements Standing {}

    /** Met after the last day in time, or by hours on that day, then by no days; it stays late for ever. */
    record Late(LocalDate metOn, int days) implements Standing {}

    /** Open after the last day in time. */
    record Overdue(int days) implements Standing {}

    /** Overdue when care, or what it was for, ended: it can no longer be met, and stays missed. */
    record Missed(LocalDate ended) implements Standing {}

    /** Open and not yet overdue when care, or what it was for, ended: it need no longer be met. */
    record Cancelled(LocalDate ended) implements Standing {}

    /** Not required, for a reason that the record tells: the young person declined. */
    record Excluded(String reason) implements Standing {}

    /** The record lacks what it takes to judge. */
    record CannotTell(String missing) implements Standing {}
}
