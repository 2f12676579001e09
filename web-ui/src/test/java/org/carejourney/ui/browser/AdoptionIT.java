package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** From a permanence plan to the placement order: what the decision maker must have, who is told by when, what a later day moves. */
@ExtendWith(Browsing.class)
class AdoptionIT {
    private static final String JOURNEY = "Adoption";

    @Story(at = 390)
    void a_plan_of_adoption_becomes_a_decision_and_an_order(int width) {
        var manager = Person.withMouse("Morgan Manager", width);
        var child = manager.registersInCare("Wren Ashdown", "1 August 2020", "2 November 2020");
        child.records("Permanence", "A permanence plan that was agreed")
                .answer("Agreed on", "10 May 2021")
                .answer("Plan for a lasting home", "Adoption")
                .becauseLate("The second review was put off")
                .send();
        child.owes("Decision on adoption", "10 July 2021")
                .asksFor("Write the child's permanence report", "10 July 2021");

        var decider = Person.withKeyboardAlone(Person.SERVICE_MANAGER, width);
        var same = decider.opensRecord(child.address());
        var decision = same.records(JOURNEY, "A decision whether a child should be placed for adoption")
                .answer("Decided on", "24 May 2021")
                .answer("Decision", "The child should be placed for adoption");
        assertThat(decision.isRefused()).contains("must have the child's permanence report");
        decider.findsNoFault();

        child.records(JOURNEY, "A child's permanence report")
                .answer("Finished on", "17 May 2021")
                .send();
        child.records(JOURNEY, "Medical and legal advice on adoption")
                .answer("Medical advice on", "18 May 2021")
                .answer("Legal advice on", "19 May 2021")
                .answer("Will a placement order be applied for?", "Yes")
                .send();
        decision.send();
        child.again()
                .owes("Parents told in writing of the decision on adoption", "1 June 2021")
                .owes("Parents told of the decision on adoption", "26 May 2021");
        child.records(JOURNEY, "That parents were told of the decision on adoption")
                .answer("Told on", "25 May 2021")
                .answer("Who was told", "The parents were told")
                .send();
        child.doesNotOwe("Parents told of the decision on adoption");

        child.records(JOURNEY, "An application for a placement order")
                .answer("Applied on", "26 May 2021")
                .send();
        child.records(JOURNEY, "A placement order, made or refused")
                .answer("Decided on", "28 May 2021")
                .answer("The court", "Made the placement order")
                .send();
        assertThat(child.again().atAGlance()).contains("Placement order");

        child.corrects("Placement order applied for on 26 May 2021")
                .answer("Applied on", "25 May 2021")
                .answer("Why it is corrected, and what proves it", "The court's stamp")
                .send();
        child.holds("Placement order applied for on 25 May 2021")
                .heldOnce("Placement order applied for on 26 May 2021");
        assertThat(child.history()).containsText("because: The court's stamp");
    }
}
