package org.carejourney.domain.plan;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about plans. */
public enum PlanTask implements Task {
    AGREE_PLACEMENT_PLAN(
            "Agree the placement plan",
            "Before the placement, or within 5 working days of its start (Care Planning Regulations 2010, regulation 9)"),
    WRITE_CARE_PLAN(
            "Write the care plan",
            "Before the first placement, or within 10 working days of its start (Care Planning Regulations 2010, regulation 4)"),
    NOTIFY_OF_PLACEMENT(
            "Tell everyone of the placement",
            "Before the placement, or within 5 working days of its start (Care Planning Regulations 2010, regulation 13)");

    private final String words;
    private final String rule;

    PlanTask(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return Role.CASEWORKER;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case AGREE_PLACEMENT_PLAN -> PlanJourney.AGREE_PLACEMENT_PLAN;
            case WRITE_CARE_PLAN -> PlanJourney.WRITE_CARE_PLAN;
            case NOTIFY_OF_PLACEMENT -> PlanJourney.NOTIFY;
        };
    }
}
