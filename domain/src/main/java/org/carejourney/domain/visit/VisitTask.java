package org.carejourney.domain.visit;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about visits. */
public enum VisitTask implements Task {
    VISIT_CHILD("Visit the child", Role.CASEWORKER, "Regulation 28"),
    VISIT_AGAIN(
            "Try again to see the child",
            Role.CASEWORKER,
            "The child was not seen: the clock runs on, and a new attempt is made within 2 working days"),
    SIGN_VISIT(
            "Sign the visit", Role.TEAM_MANAGER, "The manager reads and signs the record within 5 working days of it");

    private final String words;
    private final Role workedBy;
    private final String rule;

    VisitTask(String words, Role workedBy, String rule) {
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
            case VISIT_CHILD, VISIT_AGAIN -> VisitJourney.VISITED;
            case SIGN_VISIT -> VisitJourney.SIGNED;
        };
    }
}
