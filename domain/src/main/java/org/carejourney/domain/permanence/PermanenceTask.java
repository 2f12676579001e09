package org.carejourney.domain.permanence;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about a child's permanence plan. */
public enum PermanenceTask implements Task {
    AGREE_PERMANENCE_PLAN(
            "Agree the permanence plan",
            Role.CASEWORKER,
            "By the second review, about four months after coming into care (local procedures)"),
    HOLD_TRACKING_MEETING(
            "Track the permanence plan",
            Role.TEAM_MANAGER,
            "Every six weeks until the child has a lasting home (local practice)"),
    TAKE_TO_FOSTERING_PANEL(
            "Take the long-term match to the fostering panel",
            Role.FAMILY_FINDER,
            "Carers until adulthood are matched through the fostering panel (Care Planning Regulations 2010,"
                    + " regulation 22B)"),
    DECIDE_LONG_TERM_MATCH(
            "Decide on the long-term match",
            Role.SERVICE_MANAGER,
            "The agency's decision maker decides after the panel; the placement then is a long-term one");

    private final String words;
    private final Role workedBy;
    private final String rule;

    PermanenceTask(String words, Role workedBy, String rule) {
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
            case AGREE_PERMANENCE_PLAN -> PermanenceActs.AGREE_PLAN;
            case HOLD_TRACKING_MEETING -> PermanenceActs.TRACK;
            case TAKE_TO_FOSTERING_PANEL -> LongTermActs.PANEL;
            case DECIDE_LONG_TERM_MATCH -> LongTermActs.DECIDE;
        };
    }
}
