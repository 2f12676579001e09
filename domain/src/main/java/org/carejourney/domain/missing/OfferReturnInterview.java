package org.carejourney.domain.missing;

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

/** A child who came back was offered a talk with someone independent. */
final class OfferReturnInterview implements Act {
    @Override
    public String name() {
        return "RETURN_INTERVIEW_OFFERED";
    }

    @Override
    public String words() {
        return "That a return interview was offered";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.back(now, OfferReturnInterview::isUnsettled)
                .map(back -> Form.asking(
                                "When was the interview offered, and what did the child say?",
                                "Record the offer",
                                Field.happened("on", "Offered on", now.today()),
                                Field.choice(
                                                "answer",
                                                "The child's answer",
                                                ReturnInterviewOffered.Answer.class,
                                                ReturnInterviewOffered.Answer::words)
                                        .helped(
                                                "A child who declines may change their mind: offer again and record it anew"))
                        .knowing(MissingForms.known(back)));
    }

    private static boolean isUnsettled(Return back) {
        return back.interview().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var back = MissingForms.back(now, OfferReturnInterview::isUnsettled, on);
        return on.isBefore(back.on())
                ? Decision.refused("The child came back on a later day")
                : Decision.accepted(new ReturnInterviewOffered(
                        now.id(),
                        back.spell().first().id(),
                        on,
                        answers.choice("answer", ReturnInterviewOffered.Answer.class)
                                .orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ReturnInterviewOffered;
    }
}
