package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** The step at which the assessment stands that is due first: one assessment answers all that call for one. */
final class AssessmentWork {
    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    AssessmentWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    List<Work> all() {
        if (record.hasComeOfAge(today)
                || record.ordinaryEpisodes().stream().noneMatch(episode -> episode.covers(today))) {
            return List.of();
        }
        return AssessmentClocks.of(record, settings, today).stream()
                .filter(Obligation::isOpen)
                .min(Comparator.comparing(Obligation::due))
                .map(this::work)
                .stream()
                .toList();
    }

    private Work work(Obligation next) {
        return Assessment.inProgress(record)
                .map(assessment -> goingOn(next, assessment))
                .orElseGet(() -> toBegin(next));
    }

    private Work toBegin(Obligation next) {
        var from = opens(next);
        return step(
                next, next.trigger().fact(), AssessmentTask.PLAN_ASSESSMENT, from, next.due(), AssessmentTimes.PLAN);
    }

    private Work goingOn(Obligation next, Assessment assessment) {
        var from = assessment.lastStepOn();
        var last = Days.earlier(next.due(), settings.after(assessment.planned().on(), AssessmentTimes.WITHIN));
        if (assessment.views().isEmpty()) {
            return step(next, assessment.id(), AssessmentTask.GATHER_VIEWS, from, last, AssessmentTimes.GATHER);
        }
        var waiting = assessment.toDecide();
        if (waiting.isEmpty()) {
            boolean first = assessment.submissions().isEmpty();
            return step(
                    next,
                    assessment.id(),
                    AssessmentTask.SUBMIT_ASSESSMENT,
                    from,
                    last,
                    first ? AssessmentTimes.SUBMIT : AssessmentTimes.SUBMIT_AGAIN);
        }
        var decides = Assessment.isForServiceManager(waiting.get().round())
                ? AssessmentTask.AUTHORISE_FINALLY
                : AssessmentTask.AUTHORISE_ASSESSMENT;
        return step(next, assessment.id(), decides, from, last, AssessmentTimes.DECIDE);
    }

    /**
     * A step should be done within its own time, and not after the last day of the whole, unless that is past.
     *
     * @param last the last day of the whole
     */
    private Work step(
            Obligation next, FactId about, AssessmentTask task, LocalDate from, LocalDate last, LocalClock within) {
        var usual = settings.after(from, within);
        var by = last.isBefore(from) ? usual : Days.earlier(usual, last);
        return new Work(
                next.kind(),
                next.trigger(),
                about,
                task,
                from,
                by,
                next.due(),
                new Work.Watched(opens(next), next.due()),
                next.rule());
    }

    /** A change calls for an assessment at once; the yearly one begins some time before the last goes out of date. */
    private LocalDate opens(Obligation next) {
        return isYearly(next.trigger().fact())
                ? settings.before(next.due(), AssessmentTimes.OPENS)
                : next.trigger().on();
    }

    private boolean isYearly(FactId trigger) {
        boolean afterAnother = record.all(AssessmentDecided.class).stream()
                .anyMatch(one -> one.id().equals(trigger));
        Optional<LocalDate> cameIntoCare = record.periodsOfCare().stream()
                .filter(period -> period.first().id().equals(trigger))
                .map(period -> period.start())
                .findFirst();
        return afterAnother
                || cameIntoCare.filter(start -> !settings.isInUseOn(start)).isPresent();
    }
}
