package org.carejourney.domain.placing;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.move.MoveJourney;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be decided about a placement, and who has to be told. */
public enum PlacingTask implements Task {
    PLACING_APPROVE_CONNECTED(
            "Approve the relative or friend",
            Role.SERVICE_MANAGER,
            "Nobody places a child with a relative or friend who is not approved: for now, or as a foster carer (Care"
                    + " Planning Regulations 2010, regulation 24)"),
    PLACING_DECIDE_CONNECTED(
            "Decide whether the relative or friend becomes a foster carer",
            Role.SERVICE_MANAGER,
            "A temporary approval ends after 16 weeks (24 weeks where given from 24 April to 25 September 2020), extended"
                    + " once by up to 8 weeks (Care Planning Regulations 2010, regulation 25)"),
    PLACING_END_UNAPPROVED(
            "Move the child from a carer who is not approved",
            Role.CASEWORKER,
            "Without a full approval the placement must end, other arrangements first (Care Planning Regulations 2010,"
                    + " regulation 25(6))"),
    PLACING_APPROVE_OUT_OF_AREA(
            "Approve the placement outside the area",
            Role.SERVICE_MANAGER,
            "Before the placement, or in an emergency within 5 working days: the nominated officer, or for one at a"
                    + " distance the Director after consulting that council (Care Planning Regulations 2010, regulation 11)"),
    PLACING_TELL_HOST(
            "Tell the council of the area",
            Role.CASEWORKER,
            "In writing before the placement, or in an emergency within 5 working days (Care Planning Regulations 2010,"
                    + " regulation 13(4))"),
    PLACING_SETTLE_SCHOOL(
            "Settle school in years 10 and 11",
            Role.CASEWORKER,
            "No move disrupts school in years 10 and 11 unless the nominated officer approves, after consulting the"
                    + " designated teacher and the reviewing officer (Care Planning Regulations 2010, regulation 10)");

    private final String words;
    private final Role role;
    private final String rule;

    PlacingTask(String words, Role role, String rule) {
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
            case PLACING_APPROVE_CONNECTED -> PlacingJourney.APPROVE_CONNECTED;
            case PLACING_DECIDE_CONNECTED -> PlacingJourney.DECIDE_CONNECTED;
            case PLACING_END_UNAPPROVED -> MoveJourney.MOVE;
            case PLACING_APPROVE_OUT_OF_AREA -> PlacingJourney.APPROVE_OUT_OF_AREA;
            case PLACING_TELL_HOST -> PlacingJourney.TELL_HOST;
            case PLACING_SETTLE_SCHOOL -> PlacingJourney.SETTLE_SCHOOL;
        };
    }
}
