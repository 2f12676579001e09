package org.carejourney.domain.missing;

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
import org.carejourney.domain.work.Situation;

/** A child who came back talked with someone independent. */
final class HoldReturnInterview implements Act {
    @Override
    public String name() {
        return "RETURN_INTERVIEW_HELD";
    }

    @Override
    public String words() {
        return "A return interview that was held";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.back(now, HoldReturnInterview::isNotHeld)
                .map(back -> Form.asking(
                                "When was the interview held, and by whom?",
                                "Record the interview",
                                Field.happened("on", "Held on", now.today()),
                                Field.clock("at", "At").orNotKnown(),
                                Field.choice(
                                        "by", "Held by", ReturnInterviewHeld.By.class, ReturnInterviewHeld.By::words))
                        .knowing(MissingForms.known(back)));
    }

    private static boolean isNotHeld(Return back) {
        return back.interview().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var back = MissingForms.back(now, HoldReturnInterview::isNotHeld, on);
        var at = answers.clock("at");
        var by = answers.choice("by", ReturnInterviewHeld.By.class).orElseThrow();
        boolean isEarlierThatDay = on.equals(back.on())
                && back.at().isPresent()
                && at.filter(back.at().get()::isAfter).isPresent();
        if (on.isBefore(back.on()) || isEarlierThatDay) {
            return Decision.refused("The child came back on %s; the interview follows the return"
                    .formatted(DayWords.of(back.on(), back.at())));
        }
        if (!by.isIndependent()) {
            return Decision.refused(
                    "A return interview is held by someone independent of the child's care; record what the"
                            + " worker or carer heard as the safe and well check");
        }
        return Decision.accepted(
                new ReturnInterviewHeld(now.id(), back.spell().first().id(), on, at, by, answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ReturnInterviewHeld;
    }
}
