package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A child is missing at night, comes back, and is asked by someone independent what happened; by keyboard alone. */
@ExtendWith(Browsing.class)
class MissingIT {
    private static final String JOURNEY = "Missing from care";

    @Story(at = 390)
    void a_child_goes_missing_comes_back_and_speaks_of_it(int width) {
        var manager = Person.withKeyboardAlone("Morgan Manager", width);
        var child = manager.opensChild(width == 390 ? "100006" : "100009");
        child.records(JOURNEY, "That the child went missing")
                .answer("Left or last seen on", "29 May 2021")
                .answer("At", "21:15")
                .answer("Is it known where the child is?", "Missing, whereabouts unknown")
                .answer("Have the police been told?", "Yes")
                .answer("Has the social worker, or the duty team, been told?", "Yes")
                .send();
        child.holds("Last seen on 29 May 2021");
        manager.findsNoFault();

        child.records(JOURNEY, "That a missing child came back")
                .answer("Back on", "30 May 2021")
                .answer("At", "07:45")
                .answer("How", "Found by the police")
                .send();
        assertThat(child.workUnderWay()).containsText("See that the child is safe and well");
        child.records(JOURNEY, "A check that a child who came back is safe and well")
                .answer("Seen on", "30 May 2021")
                .answer("Seen by", "The police")
                .becauseLate("The officer rang the next day")
                .send();
        child.records(JOURNEY, "That a return interview was offered")
                .answer("The child's answer", "Accepted")
                .send();
        assertThat(child.workUnderWay()).containsText("Hold the return interview");
        child.records(JOURNEY, "A return interview that was held")
                .answer("At", "16:00")
                .answer("Held by", "A service independent of the council")
                .becauseLate("The child asked for an evening")
                .send();
        child.again().holds("Return interview held on 31 May 2021");
        assertThat(child.workUnderWay()).not().containsText("Hold the return interview");
    }
}
