package org.carejourney.domain.move;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done about a placement that ends, and about a child who moves again and again. */
public enum MoveTask implements Task {
    MOVE_HOLD_STABILITY_MEETING(
            "Hold a stability meeting",
            Role.CASEWORKER,
            "Offered within 5 working days of notice that a placement is to end (local practice)"),
    MOVE_TELL_OF_ENDING(
            "Tell everyone that the placement ends",
            Role.CASEWORKER,
            "Before the placement ends, or within 10 working days of its ending (Care Planning Regulations 2010,"
                    + " regulation 14(4))"),
    MOVE_RECODE_STAY(
            "Record the stay as a placement",
            Role.CASEWORKER,
            "A stay in hospital of more than 6 weeks, on the carer's holiday of more than 3 weeks or a third time in a"
                    + " year, or another of more than 7 days is a placement from its first day (SSDA903 rules 375 to 379);"
                    + " put right within 5 working days (local practice)"),
    MOVE_LOOK_INTO_INSTABILITY(
            "Look into the third placement in a year",
            Role.SERVICE_MANAGER,
            "Within 5 working days of a third placement within 12 months (local practice)");

    private final String words;
    private final Role role;
    private final String rule;

    MoveTask(String words, Role role, String rule) {
        this.words = words;
        this.role = role;
        this.rule = rule;
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
            case MOVE_HOLD_STABILITY_MEETING -> MoveJourney.HOLD_STABILITY_MEETING;
            case MOVE_TELL_OF_ENDING -> MoveJourney.TELL_OF_ENDING;
            case MOVE_RECODE_STAY -> MoveJourney.RECODE_STAY;
            case MOVE_LOOK_INTO_INSTABILITY -> MoveJourney.LOOK_INTO_INSTABILITY;
        };
    }
}
