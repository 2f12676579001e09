package org.carejourney.domain.employment;

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

/** Someone speaks with a young person about work and learning, or tries to. */
final class SpeakAboutWork implements Act {
    @Override
    public String name() {
        return "NEET_CONTACT";
    }

    @Override
    public String words() {
        return "A talk about work and learning, or a try";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!HelpActs.isHelped(now) && !Support.mayAskAgain(now.record(), now.settings(), now.today())) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "Did you speak with the young person?",
                        "Record it",
                        Field.happened("on", "On", now.today()),
                        Field.yesNo("reached", "Did you speak with them?")
                                .helped("A try that did not reach them is recorded too, and the talk stays due."),
                        Field.text("about", "In short").optional())
                .knowing(HelpActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new NeetContact(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.isYes("reached"),
                answers.text("about").orElse("")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof NeetContact;
    }
}
