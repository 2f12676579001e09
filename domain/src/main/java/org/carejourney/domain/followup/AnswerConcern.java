package org.carejourney.domain.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A stage answers the reviewing officer, who is satisfied or goes on. */
final class AnswerConcern implements Act {
    @Override
    public String name() {
        return "CONCERN_ANSWERED";
    }

    @Override
    public String words() {
        return "An answer to a concern";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(
                Role.CASEWORKER,
                Role.TEAM_MANAGER,
                Role.SERVICE_MANAGER,
                Role.HEAD_OF_SERVICE,
                Role.DEPUTY_DIRECTOR,
                Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return concern(now)
                .map(concern -> Form.asking(
                                "What is the answer, and is the reviewing officer satisfied with it?",
                                "Record the answer",
                                Field.happened("on", "Answered on", now.today()),
                                Field.longText("answer", "Answer"),
                                Field.choice(
                                        "goesTo",
                                        "The reviewing officer says",
                                        ConcernAnswered.Result.class,
                                        ConcernAnswered.Result::words))
                        .knowing(List.of(
                                Known.of("Concern", concern.about(), concern),
                                Known.of("Raised on", DayWords.of(concern.on()), concern),
                                Known.rule(
                                        "Stands with",
                                        FollowUpJourney.stage(now.record(), concern)
                                                .words()))));
    }

    private static Optional<ConcernRaised> concern(Situation now) {
        return now.work()
                .flatMap(work ->
                        FollowUpJourney.concern(now.record(), work.trigger().fact()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var concern = concern(now).orElseThrow();
        var stage = FollowUpJourney.stage(now.record(), concern);
        var goesTo = answers.choice("goesTo", ConcernAnswered.Result.class).orElseThrow();
        if (goesTo != ConcernAnswered.Result.RESOLVED
                && ConcernRaised.Stage.valueOf(goesTo.name()).compareTo(stage) <= 0) {
            return Decision.refused("It stands with: %s. It can go up only, or be resolved".formatted(stage.words()));
        }
        return Decision.accepted(new ConcernAnswered(
                now.id(),
                concern.id(),
                answers.day("on").orElseThrow(),
                answers.text("answer").orElseThrow(),
                stage,
                goesTo));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ConcernAnswered;
    }
}
