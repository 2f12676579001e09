package org.carejourney.domain.review;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps of a review that someone works through, in order. */
public enum ReviewTask implements Task {
    SCHEDULE(
            "Schedule the review", Role.REVIEWING_OFFICER, "Reviewing officer and worker agree the day of the meeting"),
    CONSULT(
            "Invite and consult",
            Role.REVIEWING_OFFICER,
            "Invitations 10 working days before the meeting; child, parents, carer, school and health are asked"),
    REPORT(
            "Write the social work report",
            Role.CASEWORKER,
            "Report and updated care plan reach the reviewing officer 3 working days before the meeting"),
    HOLD("Hold the review", Role.REVIEWING_OFFICER, "Regulation 33"),
    DECISIONS(
            "Send the decisions",
            Role.REVIEWING_OFFICER,
            "Decisions within 5 working days of the meeting (IRO Handbook)"),
    MINUTES(
            "Write the record",
            Role.REVIEWING_OFFICER,
            "Full record within 15 working days of the meeting (IRO Handbook)"),
    CIRCULATE(
            "Circulate the record",
            Role.REVIEWING_OFFICER,
            "Circulated within 20 working days of the meeting (IRO Handbook)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    ReviewTask(String words, Role workedBy, String rule) {
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
            case SCHEDULE -> ReviewActs.SCHEDULED;
            case CONSULT -> ReviewActs.CONSULTED;
            case REPORT -> ReviewActs.REPORTED;
            case HOLD -> ReviewActs.HELD;
            case DECISIONS -> ReviewActs.DECIDED;
            case MINUTES -> ReviewActs.MINUTED;
            case CIRCULATE -> ReviewActs.CIRCULATED;
        };
    }

    public boolean isBeforeMeeting() {
        return ordinal() < HOLD.ordinal();
    }

    public boolean isAfterMeeting() {
        return ordinal() > HOLD.ordinal();
    }
}
