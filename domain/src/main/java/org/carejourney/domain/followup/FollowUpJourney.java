package org.carejourney.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.followup.ConcernRaised.Stage;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Actions agreed at reviews, the check at mid-point, and concerns of the reviewing officer. */
public final class FollowUpJourney implements Journey {
    static final Act AGREE_ACTION = new AgreeAction();
    static final Act DO_ACTION = new DoAction();
    static final Act CHECK_MID_POINT = new CheckMidPoint();
    static final Act RAISE_CONCERN = new RaiseConcern();
    static final Act ANSWER_CONCERN = new AnswerConcern();
    static final Act REFER_TO_CAFCASS = new ReferToCafcass();

    @Override
    public String title() {
        return "What follows a review";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.REVIEW_ACTION, ObligationKind.REVIEW_MID_POINT, ObligationKind.REVIEW_CONCERN);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(FollowUpTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new FollowUpClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> Work.on(open, task(then, open), open.trigger().on()))
                .toList();
    }

    private static FollowUpTask task(CareRecord record, Obligation open) {
        var trigger = open.trigger().fact();
        return switch (open.kind()) {
            case REVIEW_MID_POINT -> FollowUpTask.CHECK_AT_MID_POINT;
            case REVIEW_ACTION ->
                FollowUpTask.of(action(record, trigger).orElseThrow().owner());
            case REVIEW_CONCERN ->
                FollowUpTask.of(stage(record, concern(record, trigger).orElseThrow()));
            default -> throw new IllegalArgumentException(open.kind() + " does not follow from a review");
        };
    }

    static Optional<ActionAgreed> action(CareRecord record, FactId id) {
        return record.all(ActionAgreed.class).stream()
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    static Optional<ConcernRaised> concern(CareRecord record, FactId id) {
        return record.all(ConcernRaised.class).stream()
                .filter(concern -> concern.id().equals(id))
                .findFirst();
    }

    /** With whom a concern stands: where the last answer sent it. */
    static Stage stage(CareRecord record, ConcernRaised concern) {
        var answers = FollowUpClocks.answers(record, concern);
        return answers.isEmpty()
                ? concern.stage()
                : Stage.valueOf(answers.getLast().goesTo().name());
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(AGREE_ACTION, DO_ACTION, CHECK_MID_POINT, RAISE_CONCERN, ANSWER_CONCERN, REFER_TO_CAFCASS);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                ActionAgreed.class,
                ActionDone.class,
                MidPointChecked.class,
                ConcernRaised.class,
                ConcernAnswered.class,
                ReferredToCafcass.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(FollowUpClocks.MID_POINT);
    }
}
