package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** The first visit: a call in vain, then the child is seen, too late and with the reason, and the manager signs. */
@ExtendWith(Browsing.class)
class VisitsIT {
    @Story(at = 390)
    void a_child_is_visited_late_and_the_next_visit_follows(int width) {
        var worker = Person.withMouse("Casey Worker", width);
        var child = worker.registersInCare("Isla Penn", "5 June 2012", "6 May 2021");
        child.owes("Visit to the child", "13 May 2021");
        child.records("Visits", "A visit")
                .answer("Visited on", "13 May 2021")
                .answer("Was the child seen?", "No")
                .answer("How", "Face to face")
                .answer("Was the bedroom seen?", "No")
                .answer("How is the child where they live?", "Cannot be told: the child was not seen")
                .becauseLate("Nobody opened")
                .send();
        child.holds("Visited on 13 May 2021; the child was not seen").owes("Visit to the child", "13 May 2021");

        var visit = child.works("Try again to see the child")
                .answer("Visited on", "24 May 2021")
                .answer("Was the child seen?", "No")
                .answer("How", "Face to face")
                .answer("Was the bedroom seen?", "Yes")
                .answer("How is the child where they live?", "Safe and well there");
        assertThat(visit.isRefused()).contains("how they are cannot be told");
        visit.answer("Was the child seen?", "Yes, and alone");
        assertThat(visit.isRefused()).contains("say why it is late");
        worker.findsNoFault();
        visit.becauseLate("The carer was in hospital").send();

        child.again()
                .holds("Visited on 24 May 2021; seen alone")
                .owes("Visit to the child", "5 July 2021")
                .doesNotAskFor("Try again to see the child")
                .asksFor("Sign the visit", "1 June 2021");

        var manager = Person.withMouse("Morgan Manager", width);
        var same = manager.opensRecord(child.address());
        same.works("Sign the visit").send();
        same.again()
                .holds("Record of the visit signed by the manager on 31 May 2021")
                .doesNotAskFor("Sign the visit");
    }
}
