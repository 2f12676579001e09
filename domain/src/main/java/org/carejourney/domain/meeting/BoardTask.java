package org.carejourney.domain.meeting;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps of the Board's report, in order, and of an action that the Board's queries leave. */
public enum BoardTask implements Task {
    BOARD_FIX(
            "Fix the day the report speaks of",
            Role.ANALYST,
            "Normally the end of the last month; 30 working days before the meeting (local)"),
    BOARD_COMPILE(
            "Compile the figures",
            Role.ANALYST,
            "22 working days before the meeting, or 3 after the day that the report speaks of (local)"),
    BOARD_CHECK(
            "Check the quality of the figures",
            Role.ANALYST,
            "Totals, movements, missing data and small numbers; a second person looks (local)"),
    BOARD_NARRATE(
            "Write the narrative",
            Role.SERVICE_MANAGER,
            "Whoever leads a service says what its figures mean, 14 working days before the meeting (local)"),
    BOARD_REVIEW(
            "Review the report",
            Role.HEAD_OF_SERVICE,
            "The head of service reads it before it is signed, 11 working days before the meeting (local)"),
    BOARD_SIGN(
            "Sign the report or return it",
            Role.DEPUTY_DIRECTOR,
            "8 working days before the meeting; missed, the director is told (local). A signature locks the figures"),
    BOARD_REVISE(
            "Put right what was returned",
            Role.SERVICE_MANAGER,
            "The comments are answered before the report goes back for signing (local)"),
    BOARD_DIRECTOR(
            "Take the report to the director",
            Role.DEPUTY_DIRECTOR,
            "Returned twice, it is the director who signs (local)"),
    BOARD_PUBLISH(
            "Publish the report",
            Role.ANALYST,
            "Papers are open to the public 5 clear days before the meeting (Local Government Act 1972, section 100B)"),
    BOARD_PRESENT(
            "Present the report", Role.DEPUTY_DIRECTOR, "The Deputy Director presents it on the day of the meeting"),
    BOARD_RESOLVE(
            "Record what the Board resolved",
            Role.SERVICE_MANAGER,
            "The report is received or noted, deferred, or a further report is asked for"),
    BOARD_ANSWER(
            "Answer the councillor's query",
            Role.HEAD_OF_SERVICE,
            "By the day that the Board was told, in a written briefing"),
    BOARD_CONSIDER(
            "Put the answer before the Board",
            Role.SERVICE_MANAGER,
            "An action stays on the schedule of outstanding matters until the Board accepts the answer");

    private final String words;
    private final Role workedBy;
    private final String rule;

    BoardTask(String words, Role workedBy, String rule) {
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
            case BOARD_FIX -> Preparing.FIX;
            case BOARD_COMPILE -> Preparing.COMPILE;
            case BOARD_CHECK -> Preparing.CHECK;
            case BOARD_NARRATE -> Preparing.NARRATE;
            case BOARD_REVIEW -> SigningOff.REVIEW;
            case BOARD_SIGN -> SigningOff.SIGN;
            case BOARD_REVISE -> SigningOff.REVISE;
            case BOARD_DIRECTOR -> SigningOff.DIRECTOR;
            case BOARD_PUBLISH -> AtTheBoard.PUBLISH;
            case BOARD_PRESENT -> AtTheBoard.PRESENT;
            case BOARD_RESOLVE -> AtTheBoard.RESOLVE;
            case BOARD_ANSWER -> Querying.ANSWER;
            case BOARD_CONSIDER -> Querying.CONSIDER;
        };
    }
}
