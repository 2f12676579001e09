package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A young person's pathway plan, from the manager's table back to the adviser's and on; by keyboard alone. */
@ExtendWith(Browsing.class)
class LeavingCareIT {
    @Story(at = 390)
    void a_pathway_plan_is_sent_back_written_again_and_approved(int width) {
        var manager = Person.withKeyboardAlone(Person.SERVICE_MANAGER, width);
        var person = manager.opensWhoeverAwaits("LEAVING_APPROVE_PLAN");
        person.records("Leaving care", "The decision about a pathway plan")
                .answer("Decision", "Sent back")
                .answer("What is to be changed", "Say what happens when the flat falls through")
                .becauseLate("The manager was on leave")
                .send();
        person.again().holds("Pathway plan sent back on 31 May 2021");

        person.records("Leaving care", "A pathway plan that was written")
                .answer("Does the young person agree with it?", "Yes")
                .becauseLate("It was written again")
                .send();
        manager.findsNoFault();
        person.records("Leaving care", "The decision about a pathway plan")
                .answer("Decision", "Approved")
                .becauseLate("It was written again")
                .send();
        person.again().holds("Pathway plan approved on 31 May 2021");
        assertThat(person.workUnderWay()).not().containsText("Approve the pathway plan");
    }
}
