package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** The yearly questionnaire on strengths and difficulties, and what a high score asks for. */
public final class DifficultiesJourney implements Journey {
    static final Act ISSUE = new IssueQuestionnaire();
    static final Act ANSWER = new AnswerQuestionnaire();
    static final Act DISCUSS = new DiscussDifficulties();

    @Override
    public String title() {
        return "Strengths and difficulties";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.DIFFICULTIES, ObligationKind.DIFFICULTIES_DISCUSSION);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(DifficultiesTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new DifficultiesClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> work(open, then, settings))
                .toList();
    }

    private static Work work(Obligation open, CareRecord then, ClockSettings settings) {
        var start = open.trigger().on();
        if (open.kind() == ObligationKind.DIFFICULTIES_DISCUSSION) {
            return Work.on(open, DifficultiesTask.DISCUSS_DIFFICULTIES, start);
        }
        return issued(open, then)
                .map(issued -> Work.on(open, DifficultiesTask.ANSWER_QUESTIONNAIRE, issued.on()))
                .orElseGet(() -> {
                    var day = settings.before(open.due(), DifficultiesClocks.ISSUE_BEFORE);
                    var from = day.isAfter(start) ? day : start;
                    return Work.on(open, DifficultiesTask.ISSUE_QUESTIONNAIRE, from, from);
                });
    }

    private static Optional<QuestionnaireIssued> issued(Obligation open, CareRecord then) {
        return then.all(QuestionnaireIssued.class).stream()
                .filter(one -> one.clock().equals(open.trigger().fact()))
                .findFirst();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(ANSWER, ISSUE, DISCUSS);
    }

    /** A questionnaire may come back though nobody recorded that it was given out. */
    @Override
    public Optional<Work> doneBy(Act act, List<Work> work) {
        return act.equals(ANSWER)
                ? work.stream()
                        .filter(one -> one.kind() == ObligationKind.DIFFICULTIES)
                        .min(Comparator.comparing(Work::by))
                : Journey.super.doneBy(act, work);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(QuestionnaireIssued.class, QuestionnaireAnswered.class, DifficultiesDiscussed.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(DifficultiesClocks.ISSUE_BEFORE, DifficultiesClocks.DISCUSS_WITHIN);
    }
}
