package org.carejourney.domain.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/**
 * Reviews of an agreed series of short breaks: the first within three months of the first break, then six-monthly. They
 * are worked like other reviews and stand outside every headline figure.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48"
 */
public final class ShortBreakReviews {
    private static final Period FIRST_REVIEW = Period.ofMonths(3);
    private static final Period LATER_REVIEWS = Period.ofMonths(6);
    /** Breaks recorded one by one belong to one series when no more than this lies between them. */
    private static final Period SAME_SERIES = Period.ofMonths(6);

    private ShortBreakReviews() {}

    /** Obligations from a record that holds nothing dated after the day. */
    public static List<Obligation> obligations(CareRecord record, LocalDate asAt) {
        var obligations = new ArrayList<Obligation>();
        for (var series : series(record.shortBreaks())) {
            obligations.addAll(ofSeries(record, series, asAt));
        }
        return obligations;
    }

    private static List<Obligation> ofSeries(CareRecord record, List<Episode> series, LocalDate asAt) {
        var first = series.getFirst();
        var ends = series.getLast().end().map(ShortBreakReviews::goesOnUntil);
        var trigger = new Trigger(first.id(), "First short break", first.start());
        var due = first.start().plus(FIRST_REVIEW);
        var rule = "First review within 3 months of the first short break (regulation 48)";
        var obligations = new ArrayList<Obligation>();
        for (var review : record.reviews()) {
            if (review.on().isBefore(first.start())
                    || (ends.isPresent() && review.on().isAfter(ends.get()))) {
                continue;
            }
            obligations.add(Obligation.asAt(
                    asAt,
                    ObligationKind.SHORT_BREAK_REVIEW,
                    trigger,
                    due,
                    Optional.of(review.on()),
                    Optional.empty(),
                    rule));
            trigger = new Trigger(review.id(), "Review held", review.on());
            due = review.on().plus(LATER_REVIEWS);
            rule = "Later review of short breaks within 6 months (regulation 48)";
        }
        boolean over = ends.isPresent() && asAt.isAfter(ends.get());
        if (!over) {
            obligations.add(Obligation.asAt(
                    asAt, ObligationKind.SHORT_BREAK_REVIEW, trigger, due, Optional.empty(), Optional.empty(), rule));
        }
        return obligations;
    }

    /** Breaks by the series to which they belong, in order. */
    public static List<List<Episode>> series(List<Episode> breaks) {
        var all = new ArrayList<List<Episode>>();
        var current = new ArrayList<Episode>();
        for (var stay : breaks) {
            if (!current.isEmpty() && isAnotherSeries(current.getLast(), stay)) {
                all.add(List.copyOf(current));
                current.clear();
            }
            current.add(stay);
        }
        if (!current.isEmpty()) {
            all.add(List.copyOf(current));
        }
        return all;
    }

    private static boolean isAnotherSeries(Episode last, Episode next) {
        return last.end().filter(end -> goesOnUntil(end).isBefore(next.start())).isPresent();
    }

    /** The last day on which another break would still belong to the series. */
    public static LocalDate goesOnUntil(LocalDate lastEnd) {
        return lastEnd.plus(SAME_SERIES);
    }
}
