package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.visit.Visits.seenOn;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.visit.Visits;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of visits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitExamplesTest {
    private static final Setting SETTING = new Setting("E08000031", Visits.IN_USE, Optional.empty());

    @Test
    void VIS_01_counts_the_visits_that_fell_due() {
        var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-08", "2021-04-19", "2021-06-01");

        assertThat(tally("VIS-01", "2021-06-30", List.of(child))).isEqualTo(new Tally(2, 3, 0));
        assertThat(tally("VIS-01", "2021-06-30", List.of(child))
                        .value(Unit.PERCENT)
                        .orElseThrow())
                .isEqualByComparingTo("66.7");
    }

    @Test
    void VIS_01_leaves_out_what_was_not_yet_overdue_when_care_ended() {
        var children = List.of(
                seenOn(aChild("a").inCareSince("2021-03-01"), "2021-03-08").leaves("2021-04-19", "E4A"),
                seenOn(aChild("b").inCareSince("2021-03-01"), "2021-03-08").leaves("2021-04-20", "E4A"));

        assertThat(tally("VIS-01", "2021-06-30", children)).isEqualTo(new Tally(2, 3, 0));
    }

    @Test
    void VIS_02_due_today_is_still_up_to_date_and_short_breaks_are_out() {
        var children = List.of(
                seenOn(aChild("a").inCareSince("2021-01-04"), "2021-04-19"),
                seenOn(aChild("b").inCareSince("2021-01-04"), "2021-04-18"),
                aChild("c").inCareSince("2021-05-25"),
                aChild("d").episode("2021-01-04", "S", "V4", "U6", "X"));

        assertThat(tally("VIS-02", "2021-05-31", children)).isEqualTo(new Tally(2, 3, 0));
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
