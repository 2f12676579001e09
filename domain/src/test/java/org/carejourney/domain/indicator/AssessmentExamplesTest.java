package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.assessment.Assessments.authorised;
import static org.carejourney.domain.assessment.Assessments.needed;
import static org.carejourney.domain.assessment.Assessments.planned;
import static org.carejourney.domain.assessment.Assessments.submitted;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.assessment.Assessments;
import org.carejourney.domain.assessment.ViewsGathered.Method;
import org.carejourney.domain.assessment.ViewsGathered.SeenAlone;
import org.carejourney.domain.obligation.ClockSettings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of assessments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentExamplesTest {
    @Test
    void ASM_01_asks_for_an_authorised_assessment_of_the_last_twelve_months() {
        var draft = aChild("c").inCareSince("2019-06-03");
        submitted(draft, planned(draft, "2021-05-01"), 1, "2021-05-01");
        var isNew = aChild("d").inCareSince("2021-05-10");
        planned(isNew, "2021-05-12");
        var children = List.of(
                authorised(aChild("a").inCareSince("2019-06-03"), "2020-05-31"),
                authorised(aChild("b").inCareSince("2019-06-03"), "2020-05-30"),
                draft,
                isNew,
                authorised(aChild("e").inCareSince("2019-06-03"), "2021-01-04"));

        assertThat(tally("ASM-01", "2021-05-31", children)).isEqualTo(new Tally(2, 4, 0));
    }

    @Test
    void ASM_01_a_change_makes_it_out_of_date_once_it_has_waited_for_45_working_days() {
        var waiting = needed(authorised(aChild("a").inCareSince("2019-06-03"), "2020-12-01"), "2021-03-24");
        var waitedTooLong = needed(authorised(aChild("b").inCareSince("2019-06-03"), "2020-12-01"), "2021-03-23");

        assertThat(tally("ASM-01", "2021-05-31", List.of(waiting))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("ASM-01", "2021-05-31", List.of(waitedTooLong))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("ASM-01", "2021-05-31", List.of(authorised(waitedTooLong, "2021-05-31"))))
                .isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void ASM_01_a_child_new_to_care_counts_where_no_assessment_was_begun_or_45_working_days_have_passed() {
        var begun = aChild("b").inCareSince("2021-03-23");
        planned(begun, "2021-04-01");

        assertThat(tally("ASM-01", "2021-05-31", List.of(aChild("a").inCareSince("2021-05-10"), begun)))
                .isEqualTo(new Tally(0, 2, 0));
    }

    @Test
    void ASM_01_says_that_it_cannot_tell_of_the_year_before_recording_began() {
        var setting = new Setting("E08000031", ClockSettings.england().inUseSince(on("2021-03-01")), Optional.empty());
        var child = aChild().inCareSince("2019-06-03").record();
        var indicator = Catalogue.find("ASM-01").orElseThrow();

        assertThat(indicator.find(ChildAsAt.of(child, on("2022-03-01"), setting)))
                .isEqualTo(new Finding.CannotTell("the assessment before recording began here", 1));
        assertThat(indicator.find(ChildAsAt.of(child, on("2022-03-02"), setting)))
                .isInstanceOf(Finding.Counted.class);
    }

    @Test
    void REV_05_counts_children_of_four_and_older_whose_views_are_there() {
        var children = List.of(
                heard(aChild("six").born("2015-01-05"), Method.PLAY_AND_DRAWING, SeenAlone.YES),
                heard(aChild("nine").born("2012-01-05"), Method.NOT_OBTAINED, SeenAlone.YES),
                heard(aChild("two").born("2019-01-05"), Method.OBSERVING, SeenAlone.NOT_APPROPRIATE));

        assertThat(tally("REV-05", "2021-05-31", children)).isEqualTo(new Tally(1, 2, 0));
    }

    @Test
    void REV_05_asks_that_the_child_was_seen_alone_where_that_was_right() {
        var children = List.of(
                heard(aChild("a").born("2010-01-05"), Method.TALKING, SeenAlone.NOT_APPROPRIATE),
                heard(aChild("b").born("2010-01-05"), Method.TALKING, SeenAlone.NO));

        assertThat(tally("REV-05", "2021-05-31", children)).isEqualTo(new Tally(1, 2, 0));
    }

    @Test
    void REV_05_counts_the_fourth_birthday_in_and_assessments_of_twelve_months_only() {
        var children = List.of(
                heard(aChild("a").born("2017-02-01"), Method.TALKING, SeenAlone.YES),
                heard(aChild("b").born("2017-02-02"), Method.TALKING, SeenAlone.YES),
                authorised(aChild("c").born("2010-01-05").inCareSince("2019-06-03"), "2020-05-31"));

        assertThat(tally("REV-05", "2021-05-31", children)).isEqualTo(new Tally(1, 1, 0));
    }

    private static Children heard(Children child, Method method, SeenAlone alone) {
        return authorised(child.inCareSince("2020-01-06"), "2021-02-01", method, alone);
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        var setting = new Setting("E08000031", Assessments.IN_USE, Optional.empty());
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), setting)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
