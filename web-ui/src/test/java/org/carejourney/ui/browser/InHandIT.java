package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** One task and the hands it goes through: claimed, given back, given to a colleague, and out of reach for whoever is late. By keyboard alone. */
@ExtendWith(Browsing.class)
class InHandIT {
    private static final String TASK = "AGREE_PLACEMENT_PLAN";

    @Story(at = 1440)
    void a_task_is_claimed_given_back_and_handed_over(int width) {
        var casey = Person.withKeyboardAlone("Casey Worker", width);
        var child = casey.registersInCare("Wren Adler", "7 July 2010", "28 May 2021");
        var caseys = InboxPage.of(casey, "team", TASK, child.number());
        assertThat(caseys.rows()).containsText("With You");
        caseys.does("Give back");
        assertThat(caseys.said()).containsText("Given back to the team.");
        assertThat(caseys.rows()).containsText("With Nobody yet");
        casey.findsNoFault();

        var robins = InboxPage.of(Person.withKeyboardAlone("Robin Worker", width), "team", TASK, child.number());
        robins.does("Claim");
        assertThat(robins.said()).containsText("It is yours now.");
        caseys.does("Claim");
        assertThat(caseys.said()).containsText("Robin Worker has this task; Robin Worker claimed it");
        assertThat(caseys.rows()).containsText("With Robin Worker");

        var morgan = Person.withKeyboardAlone("Morgan Manager", width);
        var managers = InboxPage.of(morgan, "team", TASK, child.number());
        managers.handsOver("Casey Worker, Caseworker");
        assertThat(managers.said()).containsText("Casey Worker has it now.");
        assertThat(managers.rows()).containsText("With Casey Worker");
        robins.does("Give back");
        assertThat(robins.said()).containsText("Casey Worker has this task; Morgan Manager gave it to them");
        child.again().asksFor("Agree the placement plan", "7 June 2021, with Casey Worker");
    }
}
