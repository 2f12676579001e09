package org.carejourney.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** A placement plan was recorded with the wrong day, and late; the manager puts it right, and the figure follows. By keyboard alone. */
@ExtendWith(Browsing.class)
class PuttingRightIT {
    private static final String FIGURE = "PLN-02";

    @Story(at = 390)
    void a_day_is_put_right_with_the_reason_and_the_figure_follows(int width) {
        var worker = Person.withKeyboardAlone("Casey Worker", width);
        var child = worker.registersInCare("Ivy Lund", "30 November 2014", "4 May 2021");
        child.records("Care and placement plans", "A placement plan that was agreed")
                .answer("Agreed on", "13 May 2021")
                .answer("Signed by", "A parent")
                .answer("Are day-to-day decisions delegated to the carer?", "Yes")
                .becauseLate("The carer was ill")
                .send();
        assertThat(child.history()).not().containsText("Correct");

        var manager = Person.withKeyboardAlone("Morgan Manager", width);
        assertThat(FigurePage.of(manager, FIGURE).notCounted()).containsText("Ivy Lund");
        var same = manager.opensRecord(child.address());
        var correction = same.corrects("Placement plan agreed on 13 May 2021").answer("Agreed on", "10 May 2021");
        assertThat(correction.isRefused()).contains("Say why it is corrected and what proves it");
        manager.findsNoFault();
        correction
                .answer("Why it is corrected, and what proves it", "The signed copy is of the 10th")
                .send();
        same.holds("Placement plan agreed on 10 May 2021").heldOnce("Placement plan agreed on 13 May 2021");
        assertThat(same.history()).containsText("because: The signed copy is of the 10th");
        assertThat(FigurePage.of(manager, FIGURE).counted()).containsText("Ivy Lund");
    }
}
