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

/** Someone saw a child who had been missing and made sure that they are safe and well. */
final class CheckSafeAndWell implements Act {
    @Override
    public String name() {
        return "SAFE_AND_WELL_CHECKED";
    }

    @Override
    public String words() {
        return "A check that a child who came back is safe and well";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.back(now, CheckSafeAndWell::isUnchecked)
                .map(back -> Form.asking(
                                "Who saw the child, and is the child well?",
                                "Record the check",
                                Field.happened("on", "Seen on", now.today()),
                                Field.choice(
                                        "by", "Seen by", SafeAndWellChecked.By.class, SafeAndWellChecked.By::words),
                                Field.yesNo("harmed", "Was there any sign of harm?")
                                        .suggesting("no"))
                        .knowing(MissingForms.known(back)));
    }

    private static boolean isUnchecked(Return back) {
        return back.check().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var back = MissingForms.back(now, CheckSafeAndWell::isUnchecked, on);
        return on.isBefore(back.on())
                ? Decision.refused("The child came back on a later day")
                : Decision.accepted(new SafeAndWellChecked(
                        now.id(),
                        back.spell().first().id(),
                        on,
                        answers.choice("by", SafeAndWellChecked.By.class).orElseThrow(),
                        answers.isYes("harmed")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof SafeAndWellChecked;
    }
}
