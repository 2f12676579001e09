package org.carejourney.domain.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.obligation.Clock;
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
        var adult = record.cameOfAge(asAt);
        var ends = Days.earliest(series.getLast().end().map(ShortBreakReviews::goesOnUntil), adult);
        var next = clock(
                new Trigger(first.id(), "First short break", first.start()),
                FIRST_REVIEW,
                "First review within 3 months of the first short break (regulation 48)");
        var obligations = new ArrayList<Obligation>();
        for (var review : record.reviews()) {
            if (review.on().isBefore(first.start())
                    || ends.filter(review.on()::isAfter).isPresent()) {
                continue;
            }
            obligations.add(next.metOn(Optional.of(review.on())).judgedAt(asAt));
            next = clock(
                    new Trigger(review.id(), "Review held", review.on()),
                    LATER_REVIEWS,
                    "Later review of short breaks within 6 months (regulation 48)");
        }
        boolean over = series.getLast()
                .end()
                .map(ShortBreakReviews::goesOnUntil)
                .filter(asAt::isAfter)
                .isPresent();
        if (!over) {
            obligations.add(next.until(adult).judgedAt(asAt));
        }
        return obligations;
    }

    private static Clock clock(Trigger trigger, Period within, String rule) {
        return Clock.of(ObligationKind.SHORT_BREAK_REVIEW, trigger, trigger.on().plus(within), rule);
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

    /** The breaks of the series that goes on, also on a day between two of them; none where no series does. */
    public static List<Episode> underWay(CareRecord record, LocalDate asAt) {
        var series = series(record.shortBreaks());
        return series.isEmpty() || ended(record, series.getLast(), asAt).isPresent() ? List.of() : series.getLast();
    }

    /**
     * When a series was over. Breaks recorded one by one are each over when they are recorded; that the last was the last is
     * known once the child is in care, or too much time has passed for another of the series.
     */
    public static Optional<LocalDate> ended(CareRecord record, List<Episode> series, LocalDate asAt) {
        var last = series.getLast();
        return last.end()
                .filter(end -> last.legalStatus() == LegalStatus.V4
                        || goesOnUntil(end).isBefore(asAt)
                        || record.periodsOfCare().stream()
                                .anyMatch(period -> !period.start().isBefore(end)));
    }

    /** The last day on which another break would still belong to the series. */
    public static LocalDate goesOnUntil(LocalDate lastEnd) {
        return lastEnd.plus(SAME_SERIES);
    }
}
