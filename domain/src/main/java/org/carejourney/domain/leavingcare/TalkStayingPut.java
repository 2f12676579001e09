package org.carejourney.domain.leavingcare;

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

/** Young person and carers talked about staying together after 18. */
final class TalkStayingPut implements Act {
    @Override
    public String name() {
        return "STAYING_PUT_DISCUSSED";
    }

    @Override
    public String words() {
        return "A talk about staying put";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .filter(CareLeaver::isInCare)
                .map(leaver -> Form.asking(
                                "When did you talk about staying with the carers after 18, and what do they wish?",
                                "Record the talk",
                                Field.happened("on", "Talked on", now.today()),
                                Field.choice(
                                        "wish",
                                        "What they wish",
                                        StayingPutDiscussed.Wish.class,
                                        StayingPutDiscussed.Wish::words))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, StayingPutDiscussed.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new StayingPutDiscussed(
                        now.id(),
                        on,
                        answers.choice("wish", StayingPutDiscussed.Wish.class).orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof StayingPutDiscussed;
    }
}
