package org.carejourney.domain.education;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps of a personal education plan, and the search for a school place. */
public enum PepTask implements Task {
    ARRANGE_PEP(
            "Arrange the PEP meeting",
            Role.CASEWORKER,
            "The first personal education plan is started within 10 working days of coming into care; school holidays do not"
                    + " stop the clock (statutory guidance of 2018)"),
    HOLD_PEP(
            "Hold the PEP meeting",
            Role.CASEWORKER,
            "The plan is made in a meeting with the child, the carer and the school, each term (statutory guidance of 2018)"),
    CHECK_PEP(
            "Check the quality of the PEP",
            Role.VIRTUAL_SCHOOL,
            "The virtual school looks at each plan within 5 working days (local)"),
    IMPROVE_PEP(
            "Improve and return the PEP",
            Role.CASEWORKER,
            "A plan graded amber comes back improved within 5 working days (local)"),
    SIGN_PEP("Sign the PEP", Role.VIRTUAL_SCHOOL, "Only a plan that is signed within the term counts for it"),
    SECURE_SCHOOL_PLACE(
            "Secure a school place",
            Role.VIRTUAL_SCHOOL,
            "A child in care is without a school place for 20 school days at most (statutory guidance of 2018)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    PepTask(String words, Role workedBy, String rule) {
        this.words = words;
        this.workedBy = workedBy;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return workedBy;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case ARRANGE_PEP -> PepJourney.START;
            case HOLD_PEP -> PepJourney.HOLD;
            case CHECK_PEP -> PepJourney.CHECK;
            case IMPROVE_PEP -> PepJourney.IMPROVE;
            case SIGN_PEP -> PepJourney.SIGN;
            case SECURE_SCHOOL_PLACE -> PepJourney.SCHOOL;
        };
    }
}
