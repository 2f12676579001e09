package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.shared.FactId;

/**
 * When an assessment must be authorised in one period of care: after coming into care, before the last one is a year old,
 * and after every change that calls for one. The next assessment authorised answers all that are open.
 *
 * <p>Of a child who was in care already when recording here began, the assessment before is not known: the year runs from
 * the first day of use, which is the latest it can.
 */
final class AssessmentClocks {
    static final String AUTHORISED = "Assessment authorised";

    private final CareRecord record;
    private final PeriodOfCare period;
    private final ClockSettings settings;
    private final LocalDate asAt;
    private final LocalDate begin;
    private final Optional<LocalDate> adult;
    private final List<Clock> open = new ArrayList<>();
    private final List<Obligation> done = new ArrayList<>();

    private AssessmentClocks(
            CareRecord record, PeriodOfCare period, ClockSettings settings, LocalDate inUseSince, LocalDate asAt) {
        this.record = record;
        this.period = period;
        this.settings = settings;
        this.asAt = asAt;
        this.adult = record.adulthood();
        boolean sawTheStart = settings.isInUseOn(period.start());
        this.begin = sawTheStart ? period.start() : inUseSince;
        var first = period.first().id();
        open.add(
                sawTheStart
                        ? within(new Trigger(first, "Came into care", begin), "After coming into care")
                        : yearFrom(new Trigger(first, "Assessments are recorded here since", begin)));
    }

    /** All of a child's, in order of due date. */
    static List<Obligation> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var all = new ArrayList<Obligation>();
        settings.inUseSince().ifPresent(since -> {
            for (var period : record.periodsOfCare()) {
                if (period.end().filter(end -> !end.isAfter(since)).isEmpty()) {
                    all.addAll(new AssessmentClocks(record, period, settings, since, asAt).run());
                }
            }
        });
        all.sort(Comparator.comparing(Obligation::due));
        return all;
    }

    /** What moves the clocks; on one day an authorisation comes before a change, of which it could not know. */
    private sealed interface Happened {
        LocalDate on();

        record Authorised(AssessmentDecided decided) implements Happened {
            @Override
            public LocalDate on() {
                return decided.on();
            }
        }

        record Changed(FactId fact, LocalDate on, String what) implements Happened {}
    }

    private List<Obligation> run() {
        for (var one : happened()) {
            switch (one) {
                case Happened.Authorised(var decided) -> authorised(decided);
                case Happened.Changed(var fact, var on, var what) ->
                    open.add(within(new Trigger(fact, what, on), what));
            }
        }
        open.removeIf(clock -> adult.filter(day -> !clock.due().isBefore(day)).isPresent());
        open.forEach(clock -> done.add(clock.until(ended()).judgedAt(asAt)));
        return done;
    }

    private List<Happened> happened() {
        var all = new ArrayList<Happened>();
        record.all(AssessmentDecided.class).stream()
                .filter(AssessmentDecided::authorises)
                .forEach(decided -> all.add(new Happened.Authorised(decided)));
        record.all(AssessmentNeeded.class)
                .forEach(needed -> all.add(new Happened.Changed(
                        needed.id(), needed.on(), needed.because().words())));
        all.addAll(breakdowns());
        all.removeIf(one -> one.on().isBefore(begin)
                || ended().filter(end -> one.on().isAfter(end)).isPresent());
        all.sort(Comparator.comparing(Happened::on));
        return all;
    }

    /** A placement that ended otherwise than planned, named by the placement that followed. */
    private List<Happened> breakdowns() {
        var all = new ArrayList<Happened>();
        var episodes = period.episodes();
        for (int at = 1; at < episodes.size(); at++) {
            if (episodes.get(at - 1)
                    .placementChanged()
                    .filter(ReasonPlacementChanged::isUnplanned)
                    .isPresent()) {
                var next = episodes.get(at);
                all.add(new Happened.Changed(next.id(), next.start(), "The placement broke down"));
            }
        }
        return all;
    }

    /** The day on which care ended, or the young person came of age with care still open on the record. */
    private Optional<LocalDate> ended() {
        return Days.earliest(period.end(), record.cameOfAge(asAt));
    }

    private void authorised(AssessmentDecided decided) {
        open.forEach(clock -> done.add(clock.metOn(Optional.of(decided.on())).judgedAt(asAt)));
        open.clear();
        open.add(yearFrom(new Trigger(decided.id(), AUTHORISED, decided.on())));
    }

    private Clock within(Trigger trigger, String why) {
        return clock(
                trigger,
                settings.after(trigger.on(), AssessmentTimes.WITHIN),
                "%s: authorised within %d working days (local; the most that Working Together allows an assessment)"
                        .formatted(why, settings.length(AssessmentTimes.WITHIN, trigger.on())));
    }

    private Clock yearFrom(Trigger trigger) {
        return clock(
                trigger,
                settings.after(trigger.on(), AssessmentTimes.VALID),
                "An assessment is up to date for %d months (local); this one counts from %s"
                        .formatted(settings.length(AssessmentTimes.VALID, trigger.on()), DayWords.of(trigger.on())));
    }

    private static Clock clock(Trigger trigger, LocalDate due, String rule) {
        return Clock.of(ObligationKind.ASSESSMENT, trigger, due, rule);
    }
}
