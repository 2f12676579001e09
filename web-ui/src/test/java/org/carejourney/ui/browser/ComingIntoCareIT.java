package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A girl is taken in at night; by the morning it is on the record, and everyone has their first work. By keyboard alone. */
@ExtendWith(Browsing.class)
class ComingIntoCareIT {
    private static final String JOURNEY = "Entering and leaving care";

    @Story(at = 1440)
    void a_child_comes_into_care_in_an_emergency_and_the_first_work_appears(int width) {
        var worker = Person.withKeyboardAlone("Casey Worker", width);
        var child = worker.registers("Remy Marsh", "2 March 2015");
        var entry = child.records(JOURNEY, "That the child came into care")
                .answer("Came into care on", "27 May 2021")
                .answer("At what time", "22:30")
                .answer("Legal status", "Accommodated under section 20")
                .answer("Why the child needs care", "Family in acute stress")
                .answer("Where the child lives", "Other foster carer")
                .answer("Provided by", "This council");
        assertThat(entry.isRefused()).contains("Say how accommodation under section 20 was decided");
        entry.answer("How accommodation under section 20 was decided", "In an emergency; approval follows")
                .send();

        child.holds("Came into care on 27 May 2021 at 22:30")
                .owes("Visit to the child", "3 June 2021")
                .owes("Placement plan", "4 June 2021")
                .owes("Review of the child's case", "25 June 2021")
                .asksFor("Visit the child", "3 June 2021");
        worker.findsNoFault();
        child.records("Care and placement plans", "A placement plan that was agreed")
                .answer("Agreed on", "28 May 2021")
                .answer("Signed by", "A parent", "The carer or the home")
                .answer("Are day-to-day decisions delegated to the carer?", "Yes")
                .send();
        child.doesNotAskFor("Agree the placement plan").doesNotOwe("Placement plan");

        var manager = Person.withKeyboardAlone(Person.SERVICE_MANAGER, width);
        var same = manager.opensRecord(child.address());
        same.records(JOURNEY, "Who the reviewing officer is")
                .answer("Reviewing officer", "Riley Reviewer")
                .send();
        same.records(JOURNEY, "Whether accommodation in an emergency is approved")
                .answer("Approved", "Yes")
                .answer("Why", "Nobody at home could look after her")
                .becauseLate("The weekend lay between")
                .send();
        same.doesNotAskFor("Decide on accommodation in an emergency")
                .doesNotAskFor("Name the reviewing officer")
                .holds("Reviewing officer named on 31 May 2021");
    }
}
