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

/** It was planned what a young person will live on and where from 18. */
final class PlanBenefitsAndHousing implements Act {
    @Override
    public String name() {
        return "BENEFITS_AND_HOUSING_PLANNED";
    }

    @Override
    public String words() {
        return "The plan for money and home at 18";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.PERSONAL_ADVISER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return LeavingForms.supported(now)
                .filter(leaver -> leaver.adultOn().isAfter(now.today()))
                .map(leaver -> Form.asking(
                                "Where will the young person live from 18, and on what?",
                                "Record the plan",
                                Field.happened("on", "Planned on", now.today()),
                                Field.choice(
                                        "home",
                                        "Home from 18",
                                        BenefitsAndHousingPlanned.Home.class,
                                        BenefitsAndHousingPlanned.Home::words),
                                Field.yesNo("benefitsClaimed", "Are claims prepared, where they will be needed?"))
                        .knowing(LeavingForms.known(leaver)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        return LeavingForms.problem(now, BenefitsAndHousingPlanned.class, on)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new BenefitsAndHousingPlanned(
                        now.id(),
                        on,
                        answers.choice("home", BenefitsAndHousingPlanned.Home.class)
                                .orElseThrow(),
                        answers.isYes("benefitsClaimed"))));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof BenefitsAndHousingPlanned;
    }
}
