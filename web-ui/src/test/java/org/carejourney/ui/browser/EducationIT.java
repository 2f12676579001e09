package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A girl's first personal education plan: begun, held, sent back, made better, and signed by the virtual school. */
@ExtendWith(Browsing.class)
class EducationIT {
    @Story(at = 1440)
    void a_first_education_plan_is_begun_held_made_better_and_signed(int width) {
        var worker = Person.withMouse("Casey Worker", width);
        var child = worker.registersInCare("Nell Okoro", "14 October 2011", "17 May 2021");
        child.owes("First PEP", "15 June 2021");
        child.works("Arrange the PEP meeting")
                .answer("Started on", "20 May 2021")
                .answer("Day of the meeting", "27 May 2021")
                .answer("Invited", "The child or young person", "Social worker")
                .notKnown("Designated teacher", "The school has not said who follows Mrs Hart")
                .send();
        child.again().asksFor("Hold the PEP meeting", "27 May 2021");
        child.records("Education plan", "A PEP meeting that was held")
                .answer("Held on", "27 May 2021")
                .answer("Took part", "The child or young person", "Social worker")
                .answer("What the child is to reach by the next plan", "Swims a length, reads a book a week")
                .answer("Attendance since the last plan, in percent", "96")
                .answer("Special educational needs", "No special educational needs")
                .becauseLate("The minutes came today")
                .send();
        child.holds("PEP meeting held on 27 May 2021, the child took part");

        var school = Person.withKeyboardAlone("Vic School", width);
        var same = school.opensRecord(child.address());
        var check = same.records("The quality check of a PEP")
                .answer("Checked on", "26 May 2021")
                .answer("Grade", "Amber: to be improved and returned")
                .answer("What is good, and what is to be better", "Say who pays for the swimming");
        assertThat(check.isRefused()).contains("cannot have been checked before");
        school.findsNoFault();
        check.answer("Checked on", "28 May 2021").send();

        child.again().asksFor("Improve and return the PEP", "7 June 2021");
        child.works("Improve and return the PEP")
                .answer("What is different now", "The council pays for the swimming")
                .send();
        same.again()
                .records("The quality check of a PEP")
                .answer("Grade", "Green: a good plan, to be signed")
                .answer("What is good, and what is to be better", "It says who does what")
                .send();
        same.records("The signature under a PEP").send();
        same.holds("PEP signed on 31 May 2021")
                .doesNotOwe("First PEP")
                .doesNotOwe("PEP of the term")
                .doesNotAskFor("Sign the PEP");
    }
}
