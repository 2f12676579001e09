package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A young person begins something, or leaves it. */
final class ChangeActivity implements Act {
    private static final int FROM_AGE = 15;

    @Override
    public String name() {
        return "ACTIVITY_CHANGED";
    }

    @Override
    public String words() {
        return "What a young person does now";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!HelpActs.isHelped(now) && !isSupportedAgain(now)) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "What does the young person do, and since when?",
                        "Record the activity",
                        Field.happened("on", "Since", now.today()),
                        Activities.field("Activity", accepted(now)))
                .knowing(HelpActs.known(now)));
    }

    /** From 21 to 25 a care leaver may come back for help; that is how it is recorded. */
    private static boolean isSupportedAgain(Situation now) {
        return Support.mayAskAgain(now.record(), now.settings(), now.today());
    }

    /** What an offer that was accepted leads to. */
    private static Optional<Activity> accepted(Situation now) {
        return HelpActs.spell(now)
                .flatMap(spell -> Offers.last(now.record(), spell.fact()))
                .filter(offer -> Offers.answer(now.record(), offer)
                        .filter(said -> said.answer() == OpportunityAnswered.Answer.ACCEPTED)
                        .isPresent())
                .map(offer -> offer.kind() == OpportunityOffered.Kind.APPRENTICESHIP ? Activity.F4 : Activity.F5);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return isTooYoung(now, on)
                ? Decision.refused("The young person was still at school then; look at the day")
                : Decision.accepted(new ActivityChanged(
                        now.id(), on, answers.choice("activity", Activity.class).orElseThrow()));
    }

    private static boolean isTooYoung(Situation now, LocalDate on) {
        return Support.born(now.record())
                .filter(born -> Ages.on(born, on) < FROM_AGE)
                .isPresent();
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ActivityChanged;
    }
}
