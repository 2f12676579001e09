package org.carejourney.domain.missing;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done when a child is or was missing. */
public enum MissingTask implements Task {
    MISSING_REPORT(
            "Report the missing child",
            "The police and the child's worker are told the same day (local practice)",
            Role.CASEWORKER),
    MISSING_STRATEGY(
            "Hold the strategy discussion",
            "When a child is missing for the third time in 90 days, or for 24 hours (local practice)",
            Role.TEAM_MANAGER),
    MISSING_SAFE_AND_WELL(
            "See that the child is safe and well",
            "The day after the return at the latest (local practice)",
            Role.CASEWORKER),
    MISSING_OFFER_INTERVIEW(
            "Offer the return interview",
            "Offered after every missing episode, however short (statutory guidance on missing children, 2014)",
            Role.CASEWORKER),
    MISSING_HOLD_INTERVIEW(
            "Hold the return interview",
            "By someone independent, within 72 hours of the return (statutory guidance on missing children, 2014)",
            Role.CASEWORKER),
    MISSING_RISK_PLAN(
            "Make the risk plan",
            "What is learnt from the return changes the plan to keep the child safe (local practice)",
            Role.CASEWORKER);

    private final String words;
    private final String rule;
    private final Role role;

    MissingTask(String words, String rule, Role role) {
        this.words = words;
        this.rule = rule;
        this.role = role;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return role;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case MISSING_REPORT -> MissingJourney.REPORTED;
            case MISSING_STRATEGY -> MissingJourney.STRATEGY;
            case MISSING_SAFE_AND_WELL -> MissingJourney.CHECKED;
            case MISSING_OFFER_INTERVIEW -> MissingJourney.OFFERED;
            case MISSING_HOLD_INTERVIEW -> MissingJourney.INTERVIEWED;
            case MISSING_RISK_PLAN -> MissingJourney.RISK_PLAN;
        };
    }
}
