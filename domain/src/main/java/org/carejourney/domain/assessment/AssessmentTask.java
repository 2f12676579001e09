package org.carejourney.domain.assessment;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps of an assessment, in order. */
public enum AssessmentTask implements Task {
    PLAN_ASSESSMENT(
            "Plan the assessment with the child",
            Role.CASEWORKER,
            "The next assessment begins 30 days before the last goes out of date, or when something changed"),
    GATHER_VIEWS(
            "Gather views and information",
            Role.CASEWORKER,
            "The child's views are obtained in a way that suits the child, and those who know the child are asked"),
    SUBMIT_ASSESSMENT(
            "Analyse and submit the assessment",
            Role.CASEWORKER,
            "All of an assessment takes 45 working days at most from its start"),
    AUTHORISE_ASSESSMENT(
            "Authorise the assessment",
            Role.TEAM_MANAGER,
            "The team manager authorises it or sends it back, twice at most"),
    AUTHORISE_FINALLY(
            "Settle the assessment", Role.SERVICE_MANAGER, "It was sent back twice: the service manager settles it");

    private final String words;
    private final Role workedBy;
    private final String rule;

    AssessmentTask(String words, Role workedBy, String rule) {
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
            case PLAN_ASSESSMENT -> AssessmentJourney.PLANNED;
            case GATHER_VIEWS -> AssessmentJourney.VIEWS;
            case SUBMIT_ASSESSMENT -> AssessmentJourney.SUBMITTED;
            case AUTHORISE_ASSESSMENT -> AssessmentJourney.DECIDED;
            case AUTHORISE_FINALLY -> AssessmentJourney.SETTLED;
        };
    }
}
