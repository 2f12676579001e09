package org.carejourney.domain.fostering;

import static org.carejourney.domain.obligation.ObligationKind.FOSTER_APPROVAL;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_ENQUIRY;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_PAUSE;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_REVIEW;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_STAGE_1_TOLD;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_IN_WRITING;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_ORALLY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.work.Work;

/** What is to be done next with a household: derived from the facts, so that a correction moves it. */
final class FosterWork {
    private static final Map<ObligationKind, FosterTask> BESIDES = Map.of(
            FOSTER_STAGE_1_TOLD, FosterTask.FOSTER_TELL_STAGE_1,
            FOSTER_TOLD_ORALLY, FosterTask.FOSTER_TELL_ORALLY,
            FOSTER_TOLD_IN_WRITING, FosterTask.FOSTER_WRITE,
            FOSTER_PAUSE, FosterTask.FOSTER_RESUME);

    private final FosterHousehold household;
    private final ClockSettings settings;
    private final List<Obligation> obligations;

    FosterWork(FosterHousehold household, ClockSettings settings, List<Obligation> obligations) {
        this.household = household;
        this.settings = settings;
        this.obligations = obligations;
    }

    List<Work> work() {
        var work = new ArrayList<Work>();
        household.enquiry().flatMap(this::recruitment).ifPresent(work::add);
        for (var obligation : obligations) {
            besides(obligation).ifPresent(work::add);
        }
        review().ifPresent(work::add);
        firstReviewToPanel().ifPresent(work::add);
        return work;
    }

    /** A step with the first day on which it can be done and the day by which it should be. */
    private record Step(FosterTask task, LocalDate from, LocalDate by) {}

    private Optional<Work> recruitment(FosterEnquiry enquiry) {
        if (household.isSettled() || household.pause().isPresent()) {
            return Optional.empty();
        }
        return household
                .application()
                .map(applied -> on(
                        FOSTER_APPROVAL, FosterClocks.trigger(applied, "Application to foster"), assessment(applied)))
                .orElseGet(() ->
                        on(FOSTER_ENQUIRY, FosterClocks.trigger(enquiry, "Enquiry to foster"), enquired(enquiry)));
    }

    /** Of a household that asked before people used this, the steps are worked all the same. */
    private Optional<Work> on(ObligationKind kind, Trigger trigger, Step step) {
        var due = obligations.stream()
                .filter(one -> one.kind() == kind && one.trigger().fact().equals(trigger.fact()))
                .map(Obligation::due)
                .findFirst()
                .orElse(step.by());
        return Optional.of(new Work(
                kind,
                trigger,
                trigger.fact(),
                step.task(),
                step.from(),
                step.by(),
                due,
                new Work.Watched(step.from(), step.by()),
                step.task().rule()));
    }

    private Step enquired(FosterEnquiry enquiry) {
        if (household.contact().isEmpty() && household.visit().isEmpty()) {
            return new Step(FosterTask.FOSTER_CONTACT, enquiry.on(), local(enquiry.on(), FosterTimes.CONTACT));
        }
        var visit = household.visit();
        return visit.isEmpty()
                ? new Step(
                        FosterTask.FOSTER_VISIT,
                        household.contact().orElseThrow().on(),
                        local(enquiry.on(), FosterTimes.VISIT))
                : new Step(FosterTask.FOSTER_APPLY, visit.get().on(), local(enquiry.on(), FosterTimes.SETTLE));
    }

    private Step assessment(FosterApplication applied) {
        var checks = household.checks();
        if (checks.isEmpty()) {
            return new Step(FosterTask.FOSTER_CHECK, applied.on(), local(applied.on(), FosterTimes.CHECK));
        }
        var report = household.report();
        if (report.isEmpty()) {
            return new Step(FosterTask.FOSTER_REPORT, checks.get().on(), local(applied.on(), FosterTimes.ASSESS));
        }
        if (household.comments().isEmpty()) {
            return new Step(
                    FosterTask.FOSTER_COMMENT, report.get().on(), FosterClocks.commentsBy(report.get(), settings));
        }
        return household.undecided().map(this::towardsDecision).orElseGet(() -> toPanelOrAnswer(applied));
    }

    private Step towardsDecision(FosterPanel panel) {
        return FosterClocks.decisionTrigger(household, panel)
                .map(trigger -> new Step(
                        FosterTask.FOSTER_DECIDE,
                        trigger.on(),
                        settings.calendar().after(trigger.on(), FosterTimes.DECIDE)))
                .orElseGet(() -> new Step(
                        FosterTask.FOSTER_MINUTES, panel.on(), settings.after(panel.on(), FosterTimes.MINUTES)));
    }

    private Step toPanelOrAnswer(FosterApplication applied) {
        var against = household.toBeAnswered();
        if (against.isPresent()) {
            var decided = against.get();
            var letter = household.told(decided, FosterTold.Way.IN_WRITING);
            var from = letter.map(FosterTold::on).orElse(decided.on());
            return new Step(FosterTask.FOSTER_ANSWER, from, from.plusDays(FosterTimes.ANSWER_DAYS));
        }
        var answered = household.decision().flatMap(household::answerTo);
        return answered.map(again -> new Step(
                        FosterTask.FOSTER_PANEL, again.on(), settings.after(again.on(), FosterTimes.PANEL_AGAIN)))
                .orElseGet(() -> new Step(
                        FosterTask.FOSTER_PANEL,
                        household.comments().orElseThrow().on(),
                        local(applied.on(), FosterTimes.PANEL)));
    }

    private LocalDate local(LocalDate start, LocalClock clock) {
        return settings.after(start, clock).plusDays(household.daysPausedSince(start));
    }

    /** What is done beside the way to the decision, each on a clock of its own. */
    private static Optional<Work> besides(Obligation obligation) {
        var from = obligation.kind() == FOSTER_PAUSE
                ? obligation.due()
                : obligation.trigger().on();
        return Optional.of(obligation)
                .filter(Obligation::isOpen)
                .map(Obligation::kind)
                .map(BESIDES::get)
                .map(task -> Work.on(obligation, task, from));
    }

    private Optional<Work> review() {
        return obligations.stream()
                .filter(one -> one.kind() == FOSTER_REVIEW && one.isOpen())
                .findFirst()
                .map(due -> Work.on(
                        due,
                        FosterTask.FOSTER_REVIEW,
                        later(due.trigger().on(), settings.before(due.due(), FosterTimes.BEGIN_REVIEW))));
    }

    /** The first review goes to the panel; its work is that of the review, which is met by then. */
    private Optional<Work> firstReviewToPanel() {
        if (household.firstReviewAtPanel().isPresent() || household.endsOn().isPresent()) {
            return Optional.empty();
        }
        return household
                .approval()
                .filter(this::isFirstReviewKnown)
                .flatMap(approved -> household.reviews().stream()
                        .findFirst()
                        .filter(first -> settings.isInUseOn(first.on()))
                        .flatMap(first -> on(
                                FOSTER_REVIEW,
                                FosterClocks.trigger(approved, "Approval"),
                                new Step(
                                        FosterTask.FOSTER_REVIEW_PANEL,
                                        first.on(),
                                        settings.after(first.on(), FosterTimes.REVIEW_AT_PANEL)))));
    }

    /** Of carers who were due for it before people used this, the first review on record is not the first. */
    private boolean isFirstReviewKnown(FosterDecision approved) {
        return settings.isInUseOn(approved.on().plus(FosterTimes.REVIEW));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
