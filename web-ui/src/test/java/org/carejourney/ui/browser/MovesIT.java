package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever is before the court, or with prospective adopters, stays where placed until the court has decided. Looks at, and
 * does not change, 100002.
 */
@ExtendWith(Browsing.class)
class MovesIT {
    private static final String[] A_MOVE = {"Moves", "A move to another placement"};

    @Story(at = 390)
    void a_child_moves_during_proceedings_with_a_reason_and_the_reviewing_officer_told(int width) {
        var manager = Person.withMouse("Morgan Manager", width);
        var child = manager.registersInCare("Tess Vale", "9 September 2013", "10 May 2021");
        var move = child.records(A_MOVE)
                .answer("Where the child lives", "Children's home")
                .answer("Provided by", "Private")
                .answer("Why the last placement ended", "Carer asked: behaviour")
                .answer(
                        "Did a review look at the ending first?",
                        "None: immediate risk of significant harm to the child, or serious injury to others");
        assertThat(move.known()).contains("Care proceedings are going on");
        assertThat(move.isRefused()).contains("say why the child moves now, and when the reviewing officer was told");
        manager.findsNoFault();
        move.answer("Why the child moves now", "She was found on the roof twice");
        assertThat(move.isRefused()).contains("when the reviewing officer was told");
        move.answer("Reviewing officer told on", "31 May 2021").send();

        child.holds("Moved on 31 May 2021")
                .asksFor("Tell everyone that the placement ends", "14 June 2021")
                .owes("Placement plan", "7 June 2021")
                .owes("Review of the child's case", "28 June 2021");
        assertThat(child.atAGlance()).contains("Children's home");
    }

    @Story(at = 1440)
    void a_child_with_prospective_adopters_is_not_moved_without_a_reason(int width) {
        var worker = Person.withKeyboardAlone("Casey Worker", width);
        var child = worker.opensChild("100002");
        var move = child.records(A_MOVE)
                .answer("Where the child lives", "Other foster carer")
                .answer("Provided by", "This council")
                .answer("Why the last placement ended", "Carer asked: other")
                .answer("Did a review look at the ending first?", "None was held, though one was needed");
        assertThat(move.isRefused()).contains("stays with the prospective adopters");
        worker.findsNoFault();
        assertThat(child.again().atAGlance()).contains("Placed for adoption");
    }
}
