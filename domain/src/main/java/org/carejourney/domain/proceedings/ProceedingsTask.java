package org.carejourney.domain.proceedings;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done in care proceedings and on the way to them. */
public enum ProceedingsTask implements Task {
    COURT_LETTER(
            "Send the letter before proceedings",
            Role.CASEWORKER,
            "The parents are told in writing what must change before the council goes to court (pre-proceedings guidance 2014)"),
    COURT_DECIDE_AFTER_LETTER(
            "Decide whether to issue care proceedings",
            Role.TEAM_MANAGER,
            "A legal planning meeting decides when the time after the letter is over (pre-proceedings guidance 2014)"),
    COURT_ISSUE(
            "Record the issue of care proceedings",
            Role.CASEWORKER,
            "Day 1 is the day on which the court issues the application (Practice Direction 12A)"),
    COURT_DIRECTIONS(
            "Record allocation and directions",
            Role.CASEWORKER,
            "The court allocates the case and gives directions by day 2 (Practice Direction 12A)"),
    COURT_LIST_CASE_MANAGEMENT(
            "Record the day of the case management hearing",
            Role.CASEWORKER,
            "Not before day 12 and not later than day 18 (Practice Direction 12A)"),
    COURT_ADVOCATES(
            "Record the advocates' meeting",
            Role.CASEWORKER,
            "At least 2 working days before the case management hearing (Practice Direction 12A)"),
    COURT_CASE_MANAGEMENT(
            "Record what became of the case management hearing",
            Role.CASEWORKER,
            "Not before day 12 and not later than day 18 (Practice Direction 12A)"),
    COURT_LIST_HEARING(
            "Record the day of the next hearing",
            Role.CASEWORKER,
            "The court fixes further hearings within the 26 weeks (Children Act 1989, section 32)"),
    COURT_HEARING(
            "Record what became of the hearing",
            Role.CASEWORKER,
            "The court fixes further hearings within the 26 weeks (Children Act 1989, section 32)"),
    COURT_EXPLAIN_DELAY(
            "Say why the proceedings take longer",
            Role.TEAM_MANAGER,
            "Each case past 26 weeks is on the list of the Local Family Justice Board, with its reason"),
    COURT_FINAL_ORDER(
            "Record the final order",
            Role.CASEWORKER,
            "The case is to be decided within 26 weeks, the day of issue included (Children Act 1989, section 32)"),
    COURT_PERMANENCE(
            "Agree the permanence part of the care plan at a review",
            Role.CASEWORKER,
            "A review agrees it before the council's final evidence (Children Act 1989, section 31(3B))"),
    COURT_DECISION(
            "Record the court's decision",
            Role.CASEWORKER,
            "The court allows what is necessary to resolve the case justly (Children and Families Act 2014, section 13)"),
    COURT_REPORT(
            "Record that the report was filed",
            Role.CASEWORKER,
            "By the day that the court fixed when it ordered the assessment (Children and Families Act 2014, section 13)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    ProceedingsTask(String words, Role workedBy, String rule) {
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
            case COURT_LETTER -> BeforeProceedingsActs.LETTER;
            case COURT_DECIDE_AFTER_LETTER -> BeforeProceedingsActs.PLANNED;
            case COURT_ISSUE -> BeforeProceedingsActs.ISSUED;
            case COURT_DIRECTIONS -> HearingActs.DIRECTIONS;
            case COURT_LIST_CASE_MANAGEMENT -> HearingActs.CASE_MANAGEMENT_LISTED;
            case COURT_ADVOCATES -> HearingActs.ADVOCATES_MET;
            case COURT_CASE_MANAGEMENT -> HearingActs.CASE_MANAGEMENT_RESULT;
            case COURT_LIST_HEARING -> HearingActs.HEARING_LISTED;
            case COURT_HEARING -> HearingActs.HEARING_RESULT;
            case COURT_EXPLAIN_DELAY -> EndingActs.DELAY;
            case COURT_FINAL_ORDER -> EndingActs.ENDED;
            case COURT_PERMANENCE -> EndingActs.PERMANENCE;
            case COURT_DECISION -> ApplicationActs.DECISION;
            case COURT_REPORT -> ApplicationActs.REPORT;
        };
    }
}
