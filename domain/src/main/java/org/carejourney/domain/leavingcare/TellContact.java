package org.carejourney.domain.leavingcare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Whether the council is in touch with a young person changed. */
final class TellContact implements Act {
    private static final List<Option> ANSWERS = Stream.of(InTouch.YES, InTouch.NO, InTouch.REFU)
            .map(answer -> new Option(answer.name(), answer.meaning()))
            .toList();

    @Override
    public String name() {
        return "CONTACT_CHANGED";
    }

    @Override
    public String words() {
        return "Whether we are in touch with the young person";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.left(now)
                .map(leaver -> Form.asking(
                                "Is the council in touch with the young person?",
                                "Record it",
                                Field.happened("on", "Since", now.today()),
                                Field.options("inTouch", "In touch", ANSWERS))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.afterCareProblem(now, ContactChanged.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new ContactChanged(
                        now.id(), on, answers.choice("inTouch", InTouch.class).orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ContactChanged;
    }
}
