package org.carejourney.domain.health;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;

/**
 * When a child's health is to be assessed: once on coming into care, then every half year before the fifth birthday and
 * every year after it, each time from the assessment before.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7"
 */
final class AssessmentClocks {
    static final WorkingDays INITIAL = workingDays(20);
    static final Period COUNTS_BEFORE_CARE = Period.ofMonths(3);
    private static final int FIVE = 5;
    private static final Period BEFORE_FIVE = Period.ofMonths(6);
    private static final Period FROM_FIVE = Period.ofMonths(12);
    private static final int OF_AGE = 18;

    private static final String INITIAL_RULE =
            "Assessed by a doctor, and the report back, within 20 working days of coming into care (regulation 7)";
    private static final String BEFORE_FIVE_RULE =
            "Within 6 months of the assessment before, which was before the fifth birthday (regulation 7)";
    private static final String FROM_FIVE_RULE = "Within 12 months of the assessment before (regulation 7)";

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    AssessmentClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        return CareSpan.of(record, settings, asAt).stream()
                .flatMap(span -> during(span).stream())
                .sorted(Comparator.comparing(Obligation::due))
                .toList();
    }

    List<Obligation> during(CareSpan span) {
        var all = new ArrayList<Obligation>();
        if (span.startIsRecorded()) {
            all.add(initial(span));
        }
        all.addAll(reviews(span));
        return all;
    }

    /** One done in the three months before counts, and as in time: the regulation asks for no other. */
    private Obligation initial(CareSpan span) {
        var trigger = span.trigger();
        var before = assessed().stream()
                .map(Trigger::on)
                .filter(day -> day.isBefore(span.from()) && standsIn(day, span.from()))
                .max(Comparator.naturalOrder());
        var report = AssessmentCourse.of(record, trigger.fact()).report().map(HealthReportReceived::on);
        return judged(Clock.of(
                        ObligationKind.INITIAL_HEALTH,
                        trigger,
                        settings.calendar().after(span.from(), INITIAL),
                        INITIAL_RULE)
                .metOn(before.or(() -> report))
                .until(span.end()));
    }

    static boolean standsIn(LocalDate assessed, LocalDate cameIntoCare) {
        return !assessed.isBefore(cameIntoCare.minus(COUNTS_BEFORE_CARE));
    }

    /** Each assessment starts the clock of the next. One that would fall due after the 18th birthday is not asked for. */
    private List<Obligation> reviews(CareSpan span) {
        var starts = starts(span);
        var all = new ArrayList<Obligation>();
        for (int at = 0; at < starts.size(); at++) {
            var trigger = starts.get(at);
            var due = trigger.on().plus(interval(trigger));
            var next = at + 1 < starts.size() ? Optional.of(starts.get(at + 1).on()) : Optional.<LocalDate>empty();
            if (next.isPresent() || !isOfAgeBy(due)) {
                all.add(judged(Clock.of(
                                ObligationKind.REVIEW_HEALTH,
                                trigger,
                                due,
                                isBeforeFive(trigger.on()) ? BEFORE_FIVE_RULE : FROM_FIVE_RULE)
                        .metOn(next)
                        .until(span.end())));
            }
        }
        return all;
    }

    private boolean isOfAgeBy(LocalDate due) {
        return record.born()
                .filter(born -> !due.isBefore(Ages.birthday(born, OF_AGE)))
                .isPresent();
    }

    /**
     * The assessments from which reviews run. Before care began one that stands in for the initial assessment counts; where
     * recording began later, the last one known, or else the day on which it began.
     */
    private List<Trigger> starts(CareSpan span) {
        var start = span.period().start();
        var before = assessed().stream()
                .filter(one -> one.on().isBefore(span.from()) && standsIn(one.on(), start))
                .max(Comparator.comparing(Trigger::on));
        var during = assessed().stream().filter(one -> span.contains(one.on()));
        var first = span.startIsRecorded() ? before : before.or(() -> Optional.of(span.trigger()));
        return Stream.concat(first.stream(), during).toList();
    }

    private Period interval(Trigger assessed) {
        return isBeforeFive(assessed.on()) ? BEFORE_FIVE : FROM_FIVE;
    }

    private boolean isBeforeFive(LocalDate day) {
        return record.born().filter(born -> Ages.on(born, day) < FIVE).isPresent();
    }

    /** Every assessment on the record, by day. */
    private List<Trigger> assessed() {
        var seen = record.all(HealthAppointmentOutcome.class).stream()
                .filter(HealthAppointmentOutcome::isSeen)
                .map(one -> new Trigger(one.id(), "Health assessed", one.on()));
        var before = record.all(HealthAssessedBefore.class).stream()
                .map(one -> new Trigger(one.id(), "Health assessed before coming into care", one.on()));
        return Stream.concat(seen, before)
                .sorted(Comparator.comparing(Trigger::on))
                .toList();
    }

    /**
     * A young person who is able to decide, and declined by the last day in time, is not asked for it: the clock stays out
     * of the count even where they change their mind later (docs/adr/0073). Who declines after it was overdue changes
     * nothing about its being late.
     */
    private Obligation judged(Clock clock) {
        var declined = AssessmentCourse.of(record, clock.trigger().fact()).declinedBy(clock.due());
        boolean isInTime =
                clock.metOn().filter(day -> !day.isAfter(clock.due())).isPresent();
        return declined.isEmpty() || isInTime
                ? clock.judgedAt(asAt)
                : new Obligation(
                        clock.kind(),
                        clock.trigger(),
                        clock.due(),
                        clock.metOn(),
                        clock.rule(),
                        new Standing.Excluded("Declined by the young person"));
    }
}
