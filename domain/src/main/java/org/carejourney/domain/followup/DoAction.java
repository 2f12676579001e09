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

/** An action agreed at a review was done. */
final class DoAction implements Act {
    @Override
    public String name() {
        return "ACTION_DONE";
    }

    @Override
    public String words() {
        return "That an action of a review was done";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.TEAM_MANAGER, Role.HEALTH, Role.VIRTUAL_SCHOOL, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return action(now)
                .map(action -> Form.asking(
                                "When was it done, and what came of it?",
                                "Record that it is done",
                                Field.happened("on", "Done on", now.today()),
                                Field.longText("outcome", "What came of it"))
                        .knowing(List.of(
                                Known.of("Agreed", action.what(), action),
                                Known.of("By", DayWords.of(action.by()), action))));
    }

    private static Optional<ActionAgreed> action(Situation now) {
        return now.work()
                .flatMap(work ->
                        FollowUpJourney.action(now.record(), work.trigger().fact()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var action = action(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(action.on())) {
            return Decision.refused(
                    "It was agreed on %s and cannot be done before".formatted(DayWords.of(action.on())));
        }
        return Decision.accepted(new ActionDone(
                now.id(), action.id(), on, answers.text("outcome").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ActionDone;
    }
}
