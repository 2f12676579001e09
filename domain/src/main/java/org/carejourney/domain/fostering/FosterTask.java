package org.carejourney.domain.fostering;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps from an enquiry to an approval, beside it, and of the reviews that follow. */
public enum FosterTask implements Task {
    FOSTER_CONTACT(
            "Talk to people who asked about fostering",
            Role.FOSTERING,
            "People who ask are answered within 2 working days (local)"),
    FOSTER_VISIT(
            "Visit people who may foster",
            Role.FOSTERING,
            "A visit at home within 10 working days of the enquiry (local)"),
    FOSTER_APPLY(
            "Record the application to foster",
            Role.FOSTERING,
            "Within 30 working days of the enquiry it is known whether they apply (local)"),
    FOSTER_CHECK(
            "Complete stage 1 checks",
            Role.FOSTERING,
            "Criminal records, health, references and the council where they live (Fostering Services (England) Regulations"
                    + " 2011, regulation 26)"),
    FOSTER_TELL_STAGE_1(
            "Tell them that stage 1 was not passed",
            Role.FOSTERING,
            "In writing, with the reasons, within 10 working days of having all that stage 1 asks for; no independent review"
                    + " follows (Fostering Services (England) Regulations 2011, regulation 26)"),
    FOSTER_REPORT(
            "Give the applicants their assessment report",
            Role.FOSTERING,
            "Stage 2 ends with a report, which the applicants see before the panel does (Fostering Services (England)"
                    + " Regulations 2011, regulation 26)"),
    FOSTER_COMMENT(
            "Record the applicants' comments",
            Role.FOSTERING,
            "Applicants have 10 working days for their comments (Fostering Services (England) Regulations 2011,"
                    + " regulation 26)"),
    FOSTER_PANEL(
            "Take the application to the fostering panel",
            Role.FOSTERING,
            "The panel recommends within 8 months of the application (Fostering National Minimum Standards 2011,"
                    + " standard 14)"),
    FOSTER_MINUTES(
            "Send the panel's minutes to the decision maker",
            Role.FOSTERING,
            "The decision maker decides with the panel's final minutes in hand; within 5 working days of the panel (local)"),
    FOSTER_DECIDE(
            "Decide on approval as foster carers",
            Role.SERVICE_MANAGER,
            "Within 7 working days of having the panel's final minutes (Fostering National Minimum Standards 2011,"
                    + " standard 14; Fostering Services (England) Regulations 2011, regulation 27)"),
    FOSTER_ANSWER(
            "Record the answer to the decision against approval",
            Role.FOSTERING,
            "Within 28 calendar days of the letter they may make representations or apply for an independent review"
                    + " (Fostering Services (England) Regulations 2011, regulation 27)"),
    FOSTER_TELL_ORALLY(
            "Tell the applicants what was decided",
            Role.FOSTERING,
            "Orally within 2 working days of the decision (Fostering National Minimum Standards 2011, standard 14)"),
    FOSTER_WRITE(
            "Write to the applicants about the decision",
            Role.FOSTERING,
            "In writing within 5 working days of the decision (Fostering National Minimum Standards 2011, standard 14)"),
    FOSTER_RESUME(
            "Ask whether the application goes on",
            Role.FOSTERING,
            "A household that paused is asked on the day that was agreed (local)"),
    FOSTER_REVIEW(
            "Review the foster carers",
            Role.FOSTERING,
            "Within a year of the approval, and of each review after it (Fostering Services (England) Regulations 2011,"
                    + " regulation 28)"),
    FOSTER_REVIEW_PANEL(
            "Take the first review to the panel",
            Role.FOSTERING,
            "The first review goes to the fostering panel (Fostering Services (England) Regulations 2011, regulation 28)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    FosterTask(String words, Role workedBy, String rule) {
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
            case FOSTER_CONTACT -> Enquiring.TALK;
            case FOSTER_VISIT -> Enquiring.VISIT;
            case FOSTER_APPLY -> Enquiring.APPLY;
            case FOSTER_CHECK -> Assessing.CHECK;
            case FOSTER_TELL_STAGE_1 -> Assessing.TELL_STAGE_1;
            case FOSTER_REPORT -> Assessing.REPORT;
            case FOSTER_COMMENT -> Assessing.COMMENT;
            case FOSTER_PANEL -> Deciding.PANEL;
            case FOSTER_MINUTES -> Deciding.MINUTES;
            case FOSTER_DECIDE -> Deciding.DECIDE;
            case FOSTER_ANSWER -> Telling.ANSWER;
            case FOSTER_TELL_ORALLY -> Telling.ORALLY;
            case FOSTER_WRITE -> Telling.IN_WRITING;
            case FOSTER_RESUME -> Stopping.RESUME;
            case FOSTER_REVIEW -> Reviewing.REVIEW;
            case FOSTER_REVIEW_PANEL -> Reviewing.PANEL;
        };
    }
}
