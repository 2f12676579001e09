package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A couple who ask about fostering are visited, apply, are checked and assessed, and are approved as foster carers. */
@ExtendWith(Browsing.class)
class FosteringIT {
    @Story(at = 390)
    void people_who_ask_become_foster_carers(int width) {
        var team = Person.withMouse("Fran Foster", width);
        var household = team.registersHousehold("Jo and Kim Ash " + width, "1 March 2021");
        household.asksFor("Talk to people who asked about fostering", "3 March 2021");
        household
                .records("A talk after an enquiry to foster")
                .answer("Talked on", "2 March 2021")
                .answer("Do they go on?", "They go on")
                .becauseLate("It was written down late")
                .send();
        var tooEarly = household.records("An application to foster").becauseLate("It was written down late");
        assertThat(tooEarly.isRefused()).contains("record the visit first");
        household = household.again();
        household
                .records("A home visit to people who may foster")
                .answer("Visited on", "8 March 2021")
                .answer("Do they go on?", "They go on")
                .becauseLate("It was written down late")
                .send();
        household
                .records("An application to foster")
                .answer("Application received on", "15 March 2021")
                .becauseLate("It was written down late")
                .send();
        household.owes("Recommendation of the fostering panel", "15 November 2021");
        var checks = household
                .records("Stage 1 checks of an application to foster")
                .answer("Stage 1", "Passed")
                .answer("Made and in order", "criminal records", "health", "council of the area where they live")
                .answer("The last of it came on", "26 April 2021")
                .becauseLate("It was written down late");
        assertThat(checks.isRefused()).contains("missing: references, or that of the previous service");
        team.findsNoFault();
        checks.answer("Made and in order", "two personal references, both interviewed")
                .send();
        household
                .records("The assessment report given to the applicants")
                .answer("Given on", "3 May 2021")
                .send();
        household
                .records("The applicants' comments on their report")
                .answer("The applicants", "They have nothing to add")
                .answer("Received on", "10 May 2021")
                .becauseLate("It was written down late")
                .send();
        household
                .records("The fostering panel's recommendation")
                .answer("Recommendation", "Panel recommends approval")
                .answer("Panel met on", "20 May 2021")
                .send();
        household
                .records("That the decision maker had the panel's minutes")
                .answer("Received on", "26 May 2021")
                .becauseLate("It was written down late")
                .send();
        household.asksFor("Decide on approval as foster carers", "7 June 2021");

        var decisionMaker = Person.withKeyboardAlone(Person.SERVICE_MANAGER, width);
        var same = decisionMaker.opensRecord(household.address());
        same.records("The decision on approval as foster carers")
                .answer("Decision", "Approved")
                .send();
        same.holds("Approved on 31 May 2021: any child up to 18, 2 at a time")
                .asksFor("Tell the applicants what was decided", "2 June 2021")
                .owes("Review of foster carers", "31 May 2022");
    }
}
