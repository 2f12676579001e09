package org.carejourney.domain.leavingcare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Where a young person lives after care changed. */
final class TellHome implements Act {
    static final List<Option> HOMES = Arrays.stream(Accommodation.values())
            .filter(home -> home != Accommodation.NOT_RECORDED)
            .map(home -> new Option(home.name(), home.meaning()))
            .toList();

    @Override
    public String name() {
        return "LEAVER_MOVED";
    }

    @Override
    public String words() {
        return "Where the young person lives now";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.left(now)
                .map(leaver -> Form.asking(
                                "Where does the young person live now, and since when?",
                                "Record the home",
                                Field.happened("on", "Since", now.today()),
                                Field.options("accommodation", "Kind of home", HOMES)
                                        .helped(
                                                "The head of service is told the same day of a home that is unsuitable"),
                                Field.yesNo("provided", "Does the council provide it?")
                                        .optional())
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var home = answers.choice("accommodation", Accommodation.class).orElseThrow();
        boolean withFormerCarer = home == Accommodation.Z1 || home == Accommodation.Z2;
        if (withFormerCarer && !now.record().hasComeOfAge(on)) {
            return Decision.refused("Living with a former foster carer is for those aged 18 or older");
        }
        return LeavingForms.afterCareProblem(now, LeaverMoved.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new LeaverMoved(now.id(), on, home, answers.yes("provided"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof LeaverMoved;
    }
}
