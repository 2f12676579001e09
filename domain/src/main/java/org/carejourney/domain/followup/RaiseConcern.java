package org.carejourney.domain.followup;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The reviewing officer is not satisfied and says so. */
final class RaiseConcern implements Act {
    @Override
    public String name() {
        return "CONCERN_RAISED";
    }

    @Override
    public String words() {
        return "A concern of the reviewing officer";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.record().episodes().stream().anyMatch(episode -> episode.covers(now.today()))
                ? Optional.of(Form.asking(
                        "What is the concern, and with whom does it begin?",
                        "Raise it",
                        Field.happened("on", "Raised on", now.today()),
                        Field.longText("about", "What it is about"),
                        Field.choice("stage", "Begins with", ConcernRaised.Stage.class, ConcernRaised.Stage::words)))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new ConcernRaised(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.text("about").orElseThrow(),
                answers.choice("stage", ConcernRaised.Stage.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ConcernRaised;
    }
}
