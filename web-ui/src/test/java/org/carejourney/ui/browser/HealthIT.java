package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A child's first health assessment from consent to the doctor's report, her dentist, and how her carer sees her. */
@ExtendWith(Browsing.class)
class HealthIT {
    private static final String ASSESSMENT = "Health assessments";
    private static final String DIFFICULTIES = "Strengths and difficulties";

    @Story(at = 390)
    void a_childs_health_is_assessed_and_what_is_not_known_says_why(int width) {
        var worker = Person.withMouse("Casey Worker", width);
        var child = worker.registersInCare("Ada Quill", "3 March 2012", "4 May 2021");
        child.owes("Initial health assessment", "2 June 2021");
        child.records(ASSESSMENT, "Consent to a health assessment, given or refused")
                .answer("Answered on", "5 May 2021")
                .answer("Consent", "Given by a parent, or by the council where it may")
                .becauseLate("It was written down late")
                .send();
        child.records("Dental checks", "Registration with a dentist")
                .answer("Dentist or practice", "Market Square")
                .send();
        child.doesNotOwe("Registration with a dentist");

        var health = Person.withKeyboardAlone("Harper Health", width);
        var same = health.opensRecord(child.address());
        same.records(ASSESSMENT, "What came of an appointment for a health assessment")
                .answer("Day of the appointment", "26 May 2021")
                .answer("What came of it", "The child was seen and assessed")
                .becauseLate("It was written down late")
                .send();
        var report = same.records(ASSESSMENT, "The report of a health assessment")
                .answer("Assessed by", "A registered nurse or midwife under a doctor's supervision")
                .notKnown("Has the child had every vaccine expected at this age?", "Her red book was left at the flat");
        assertThat(report.isRefused()).contains("registered medical practitioner");
        health.findsNoFault();
        report.answer("Assessed by", "A registered medical practitioner").send();
        same.holds("Report of the health assessment and health plan received on 31 May 2021")
                .doesNotOwe("Initial health assessment")
                .doesNotAskFor("Record the report and the health plan");

        child.again();
        var score = child.records(DIFFICULTIES, "A score of strengths and difficulties, or why there is none")
                .answer("Score", "19")
                .answer("Or why there is no score", "Carer refused");
        assertThat(score.isRefused()).contains("either the score or the reason");
        child = child.again();
        child.records(DIFFICULTIES, "A score of strengths and difficulties, or why there is none")
                .answer("Score", "19")
                .send();
        child.holds("Strengths and difficulties on 31 May 2021: score 19")
                .asksFor("Discuss the high score", "14 June 2021");
    }
}
