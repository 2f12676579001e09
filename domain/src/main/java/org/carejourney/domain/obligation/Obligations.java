package org.carejourney.domain.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.review.ReviewTimetable;
import org.carejourney.domain.review.ShortBreakReviews;

/** Everything that law and service require for a child, derived from the record alone: nothing here is stored as truth. */
public final class Obligations {
    private Obligations() {}

    /** All obligations, met and open, as at a day; those of one kind in order of due date. */
    public static List<Obligation> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var then = record.asAt(asAt);
        var all = new ArrayList<Obligation>();
        all.addAll(ReviewTimetable.of(then, settings).obligations(asAt));
        all.addAll(ShortBreakReviews.obligations(then, asAt));
        return List.copyOf(all);
    }
}
