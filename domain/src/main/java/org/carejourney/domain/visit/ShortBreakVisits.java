package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.review.ShortBreakReviews;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;

/**
 * Visits agreed for short breaks: from the day of the agreement, and then from visit to visit, while the breaks go on. An
 * agreement made anew may bring the next visit forward and does not put it off.
 *
 * @param visits those that count, in order
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48(3)(c)"
 */
record ShortBreakVisits(CareRecord record, List<VisitMade> visits, LocalDate asAt) {
    private static final String RULE =
            "As agreed with reviewing officer and parents before the first stay (regulation 48(3)(c))";

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        var series = ShortBreakReviews.series(record.shortBreaks());
        for (int at = 0; at < series.size(); at++) {
            var next = at + 1 < series.size()
                    ? Optional.of(series.get(at + 1).getFirst().start())
                    : Optional.<LocalDate>empty();
            all.addAll(during(series.get(at), next));
        }
        return all;
    }

    private List<Obligation> during(List<Episode> series, Optional<LocalDate> nextSeries) {
        var ended = Days.earliest(ShortBreakReviews.ended(record, series, asAt), record.cameOfAge(asAt));
        var all = new ArrayList<Obligation>();
        Clock next = null;
        int weeks = 0;
        for (var event : events(series.getFirst().start(), nextSeries, ended)) {
            if (event instanceof VisitingAgreed agreed) {
                weeks = agreed.everyWeeks().orElseThrow();
                var sooner = clock(new Trigger(agreed.id(), "Visits agreed for short breaks", agreed.on()), weeks);
                next = next == null || sooner.due().isBefore(next.due()) ? sooner : next;
            } else if (next != null) {
                var on = event.happenedOn();
                all.add(next.metOn(Optional.of(on)).judgedAt(asAt));
                next = clock(new Trigger(event.id(), "Visited", on), weeks);
            }
        }
        if (next != null) {
            all.add(next.until(ended).judgedAt(asAt));
        }
        return all;
    }

    /** On one day what was agreed comes before the visit. */
    private List<Event> events(LocalDate from, Optional<LocalDate> nextSeries, Optional<LocalDate> ended) {
        var agreements = record.all(VisitingAgreed.class).stream()
                .filter(one -> one.circumstance() == Circumstance.AGREED_FOR_SHORT_BREAKS);
        return Stream.<Event>concat(agreements, visits.stream())
                .filter(one -> !one.happenedOn().isBefore(from)
                        && nextSeries
                                .filter(day -> !one.happenedOn().isBefore(day))
                                .isEmpty()
                        && ended.filter(one.happenedOn()::isAfter).isEmpty())
                .sorted(Comparator.comparing(Event::happenedOn))
                .toList();
    }

    private static Clock clock(Trigger trigger, int weeks) {
        return Clock.of(ObligationKind.SHORT_BREAK_VISIT, trigger, trigger.on().plusWeeks(weeks), RULE);
    }
}
