package org.carejourney.domain.fostering;

import static org.carejourney.domain.obligation.ObligationKind.FOSTER_ANSWER;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_APPROVAL;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_COMMENTS;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_CONTACT;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_DECISION;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_ENQUIRY;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_HOME_VISIT;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_PANEL;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_PAUSE;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_REVIEW;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_STAGE_1_TOLD;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_IN_WRITING;
import static org.carejourney.domain.obligation.ObligationKind.FOSTER_TOLD_ORALLY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.Event;

/**
 * What is due of a household, and when. A pause that the household asked for stops what the service sets itself, and gives
 * the days back; it does not stop the clocks of law and standards (docs/adr/0094).
 */
final class FosterClocks {
    private final FosterHousehold household;
    private final ClockSettings settings;
    private final LocalDate asAt;
    private final List<Obligation> all = new ArrayList<>();

    FosterClocks(FosterHousehold household, ClockSettings settings, LocalDate asAt) {
        this.household = household;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        household.enquiry().filter(this::isOurs).ifPresent(this::enquiry);
        household.application().filter(this::isOurs).ifPresent(this::application);
        household.failedChecks().filter(this::isOurs).ifPresent(this::failedChecks);
        household.report().filter(this::isOurs).ifPresent(this::comments);
        household.panels().stream().filter(this::isOurs).forEach(this::panel);
        household.decisions().stream().filter(this::isOurs).forEach(this::decision);
        household.pauses().stream().filter(this::isOurs).forEach(this::pause);
        all.addAll(new ReviewsDue(household, settings, asAt).obligations());
        return List.copyOf(all);
    }

    /** What happened before people used this is not judged by its clocks. */
    private boolean isOurs(Event event) {
        return settings.isInUseOn(event.happenedOn());
    }

    private void add(Clock clock) {
        all.add(clock.judgedAt(asAt));
    }

    private void enquiry(FosterEnquiry enquiry) {
        var trigger = trigger(enquiry, "Enquiry to foster");
        var applied = household.application().map(FosterApplication::on);
        var visited = household.visit().map(FosterHomeVisit::on);
        var talked = household.contact().map(FosterContact::on);
        add(local(FOSTER_CONTACT, trigger, FosterTimes.CONTACT, FosterTask.FOSTER_CONTACT.rule())
                .metOn(talked.or(() -> visited).or(() -> applied)));
        add(local(FOSTER_HOME_VISIT, trigger, FosterTimes.VISIT, FosterTask.FOSTER_VISIT.rule())
                .metOn(visited.or(() -> applied)));
        add(local(FOSTER_ENQUIRY, trigger, FosterTimes.SETTLE, FosterTask.FOSTER_APPLY.rule())
                .metOn(applied.or(household::stoppedOn)));
    }

    /** A clock of the service's own: a pause gives its days back, and while it goes on nothing is asked. */
    private Clock local(ObligationKind kind, Trigger trigger, LocalClock length, String rule) {
        var due = settings.after(trigger.on(), length).plusDays(household.daysPausedSince(trigger.on()));
        return Clock.of(kind, trigger, due, rule)
                .until(household.stoppedOn().or(this::failedOn))
                .excludedBecause(household
                        .pause()
                        .filter(pause -> household.stoppedOn().isEmpty())
                        .map(pause -> "Paused since %s, as the household wished".formatted(DayWords.of(pause.on()))));
    }

    private Optional<LocalDate> failedOn() {
        return household.failedChecks().map(FosterChecks::on);
    }

    private void application(FosterApplication application) {
        var trigger = trigger(application, "Application to foster");
        add(Clock.of(
                        FOSTER_PANEL,
                        trigger,
                        application.on().plus(FosterTimes.RECOMMEND),
                        FosterTask.FOSTER_PANEL.rule())
                .metOn(household.firstPanel().filter(FosterPanel::wasHeld).map(FosterPanel::on))
                .until(household.stoppedOn().or(this::failedOn))
                .excludedBecause(household
                        .firstPanel()
                        .filter(panel -> !panel.wasHeld())
                        .map(panel -> "The decision maker was asked without a panel")));
        add(local(
                        FOSTER_APPROVAL,
                        trigger,
                        FosterTimes.APPROVE,
                        "A decision within 16 weeks of the application (local)")
                .metOn(household.decisions().stream().map(FosterDecision::on).findFirst()));
    }

    private void failedChecks(FosterChecks checks) {
        add(Clock.of(
                        FOSTER_STAGE_1_TOLD,
                        trigger(checks, "Stage 1 not passed"),
                        settings.calendar().after(checks.on(), FosterTimes.TELL_OF_STAGE_1),
                        FosterTask.FOSTER_TELL_STAGE_1.rule())
                .metOn(household.toldOfStageOne().map(FosterStageOneTold::on)));
    }

    /** Nobody is late who has nothing to say: where the applicants let the time pass, the clock is not judged. */
    private void comments(FosterReportShared report) {
        var comments = household.comments();
        add(Clock.of(
                        FOSTER_COMMENTS,
                        trigger(report, "Report given to the applicants"),
                        commentsBy(report, settings),
                        FosterTask.FOSTER_COMMENT.rule())
                .metOn(comments.filter(said -> said.answer() != FosterComments.Answer.NONE_IN_TIME)
                        .map(FosterComments::on))
                .until(household.stoppedOn())
                .excludedBecause(comments.filter(said -> said.answer() == FosterComments.Answer.NONE_IN_TIME)
                        .map(said -> "The applicants let the time pass")));
    }

    static LocalDate commentsBy(FosterReportShared report, ClockSettings settings) {
        return settings.calendar().after(report.on(), FosterTimes.COMMENT);
    }

    private void panel(FosterPanel panel) {
        decisionTrigger(household, panel)
                .ifPresent(trigger -> add(Clock.of(
                                FOSTER_DECISION,
                                trigger,
                                settings.calendar().after(trigger.on(), FosterTimes.DECIDE),
                                FosterTask.FOSTER_DECIDE.rule())
                        .metOn(household.decisionOn(panel).map(FosterDecision::on))
                        .until(household.stoppedOn())));
    }

    /** The minutes, or where no panel was asked the day on which the decision maker was. */
    static Optional<Trigger> decisionTrigger(FosterHousehold household, FosterPanel panel) {
        return panel.wasHeld()
                ? household.minutesOf(panel).map(minutes -> trigger(minutes, "Panel's minutes received"))
                : Optional.of(trigger(panel, "Decision maker asked without a panel"));
    }

    private void decision(FosterDecision decision) {
        var trigger = trigger(decision, "Decision on approval");
        var calendar = settings.calendar();
        var letter = household.told(decision, FosterTold.Way.IN_WRITING);
        add(Clock.of(
                        FOSTER_TOLD_ORALLY,
                        trigger,
                        calendar.after(decision.on(), FosterTimes.TELL_ORALLY),
                        FosterTask.FOSTER_TELL_ORALLY.rule())
                .metOn(household.told(decision, FosterTold.Way.ORALLY).map(FosterTold::on)));
        add(Clock.of(
                        FOSTER_TOLD_IN_WRITING,
                        trigger,
                        calendar.after(decision.on(), FosterTimes.TELL_IN_WRITING),
                        FosterTask.FOSTER_WRITE.rule())
                .metOn(letter.map(FosterTold::on)));
        if (isAnswerable(decision)) {
            letter.ifPresent(told -> answer(decision, told));
        }
    }

    private boolean isAnswerable(FosterDecision decision) {
        return !decision.isApproval() && household.decisions().getFirst().equals(decision);
    }

    private void answer(FosterDecision decision, FosterTold letter) {
        var answer = household.answerTo(decision);
        add(Clock.of(
                        FOSTER_ANSWER,
                        trigger(letter, "Letter about the decision"),
                        answerBy(letter),
                        FosterTask.FOSTER_ANSWER.rule())
                .metOn(answer.filter(said -> said.answer() != FosterAnswer.Answer.NONE_IN_TIME)
                        .map(FosterAnswer::on))
                .until(household.stoppedOn())
                .excludedBecause(answer.filter(said -> said.answer() == FosterAnswer.Answer.NONE_IN_TIME)
                        .map(said -> "The applicants let the time pass")));
    }

    static LocalDate answerBy(FosterTold letter) {
        return letter.on().plusDays(FosterTimes.ANSWER_DAYS);
    }

    private void pause(FosterPaused pause) {
        add(Clock.of(FOSTER_PAUSE, trigger(pause, "Pause"), pause.until(), FosterTask.FOSTER_RESUME.rule())
                .metOn(household.resumed(pause).map(FosterResumed::on))
                .until(household.stoppedOn()));
    }

    static Trigger trigger(Event event, String words) {
        return new Trigger(event.id(), words, event.happenedOn());
    }

    static Obligation review(
            Trigger trigger, LocalDate due, Optional<LocalDate> met, Optional<LocalDate> end, LocalDate asAt) {
        return Clock.of(FOSTER_REVIEW, trigger, due, FosterTask.FOSTER_REVIEW.rule())
                .metOn(met)
                .until(end)
                .judgedAt(asAt);
    }
}
