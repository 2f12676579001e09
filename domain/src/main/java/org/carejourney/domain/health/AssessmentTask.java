package org.carejourney.domain.health;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** The steps of a health assessment, the initial one and its reviews alike. */
public enum AssessmentTask implements Task {
    REQUEST_HEALTH_ASSESSMENT(
            "Ask for consent and request the health assessment",
            Role.CASEWORKER,
            "Consent and request reach the health team within 2 working days (local practice)"),
    SETTLE_HEALTH_CONSENT(
            "Settle consent to the health assessment",
            Role.CASEWORKER,
            "A parent refused: the clock runs on, take legal advice (regulation 7)"),
    OFFER_HEALTH_ASSESSMENT(
            "Offer the health assessment again",
            Role.CASEWORKER,
            "Declined by the young person: offered again within 10 working days, then at each review (local practice)"),
    BOOK_HEALTH_ASSESSMENT(
            "Book the health assessment",
            Role.HEALTH,
            "A doctor for the initial assessment; a nurse or midwife may do a review (regulation 7)"),
    ATTEND_HEALTH_ASSESSMENT(
            "Record what came of the appointment",
            Role.HEALTH,
            "A missed appointment is booked again while the clock runs"),
    REPORT_HEALTH_ASSESSMENT(
            "Record the report and the health plan",
            Role.HEALTH,
            "The report and the health plan are back before the review of the child's case (regulation 7)");

    private final String words;
    private final Role workedBy;
    private final String rule;

    AssessmentTask(String words, Role workedBy, String rule) {
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
            case REQUEST_HEALTH_ASSESSMENT, SETTLE_HEALTH_CONSENT, OFFER_HEALTH_ASSESSMENT ->
                HealthAssessmentJourney.AGREE;
            case BOOK_HEALTH_ASSESSMENT -> HealthAssessmentJourney.BOOK;
            case ATTEND_HEALTH_ASSESSMENT -> HealthAssessmentJourney.ATTEND;
            case REPORT_HEALTH_ASSESSMENT -> HealthAssessmentJourney.REPORT;
        };
    }
}
