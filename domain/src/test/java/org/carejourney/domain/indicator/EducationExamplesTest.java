package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.education.PepAttendee;
import org.carejourney.domain.education.PepChecked;
import org.carejourney.domain.education.PepChecked.Grade;
import org.carejourney.domain.education.PepMeetingHeld;
import org.carejourney.domain.education.PepSigned;
import org.carejourney.domain.education.PepStarted;
import org.carejourney.domain.education.TaughtInYear;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of education. */
class EducationExamplesTest {
    private static final Setting SETTING =
            new Setting("E08000031", ClockSettings.england().inUseSince(on("2020-04-01")), Optional.empty());

    @Test
    void PEP_01_leaves_out_who_has_been_in_care_for_under_20_school_days() {
        var children = new ArrayList<Children>();
        for (int i = 0; i < 4; i++) {
            children.add(pep(year12().inCareSince("2018-01-08"), "2021-02-03", "2021-02-10"));
        }
        children.add(year12().inCareSince("2018-01-08"));
        children.add(year12().inCareSince("2021-03-20"));

        assertThat(tally("PEP-01.ended.Y12", "2021-05-31", children)).isEqualTo(new Tally(4, 5, 0));
        assertThat(tally("PEP-01.ended", "2021-05-31", children)).isEqualTo(new Tally(4, 5, 0));
    }

    @Test
    void the_twentieth_school_day_is_enough_and_the_first_counts() {
        var twenty = year12().inCareSince("2021-03-01");
        var nineteen = year12().inCareSince("2021-03-02");

        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(twenty))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(nineteen))).isEqualTo(Tally.ZERO);
        var summer = year12().inCareSince("2021-04-30");
        assertThat(tally("PEP-01.running", "2021-05-27", List.of(summer))).isEqualTo(Tally.ZERO);
        assertThat(tally("PEP-01.running", "2021-05-28", List.of(summer))).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void a_pupil_who_came_of_age_before_the_end_of_term_is_in_no_count() {
        var grown = pep(aChild().born("2003-03-20").inCareSince("2018-01-08"), "2021-02-03", "2021-02-10");
        var notYet = pep(aChild().born("2003-03-27").inCareSince("2018-01-08"), "2021-02-03", "2021-02-10");

        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(grown))).isEqualTo(Tally.ZERO);
        assertThat(tally("PEP-01.ended.Y13", "2021-05-31", List.of(notYet))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("PEP-01.running", "2021-05-31", List.of(notYet))).isEqualTo(Tally.ZERO);
    }

    @Test
    void who_left_care_before_the_end_of_term_is_in_no_count() {
        var left = pep(year12().inCareSince("2018-01-08"), "2021-02-03", "2021-02-10")
                .leaves("2021-03-26", "E4A");
        var leftAfter = pep(year12().inCareSince("2018-01-08"), "2021-02-03", "2021-02-10")
                .leaves("2021-03-27", "E4A");

        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(left))).isEqualTo(Tally.ZERO);
        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(leftAfter))).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void held_and_signed_must_both_be_within_the_term() {
        var onTheLastDay = pep(year12().inCareSince("2018-01-08"), "2021-03-26", "2021-03-26");
        var signedLate = pep(year12().inCareSince("2018-01-08"), "2021-03-24", "2021-03-29");
        var heldBefore = pep(year12().inCareSince("2018-01-08"), "2020-12-18", "2021-01-06");
        var notSigned = checked(year12().inCareSince("2018-01-08"), "2021-03-01", Grade.AMBER);
        var neverMet = started(year12().inCareSince("2018-01-08"), "2021-03-01");

        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(onTheLastDay))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("PEP-01.ended", "2021-05-31", List.of(signedLate, heldBefore, notSigned, neverMet)))
                .isEqualTo(new Tally(0, 4, 0));
    }

    @Test
    void year_groups_are_shown_apart_and_make_up_the_whole() {
        var children = List.of(
                pep(aChild("A").born("2004-08-31").inCareSince("2018-01-08"), "2021-02-03", "2021-02-10"),
                pep(aChild("B").born("2004-09-01").inCareSince("2018-01-08"), "2021-02-03", "2021-02-10"),
                aChild("C").born("2017-03-26").inCareSince("2018-01-08"),
                aChild("D").born("2018-03-27").inCareSince("2018-06-08"),
                aChild("E").inCareSince("2018-01-08"),
                aChild("F")
                        .born("2004-08-31")
                        .inCareSince("2018-01-08")
                        .add(new TaughtInYear(new FactId(99), on("2019-09-02"), 10)));

        assertThat(tally("PEP-01.ended.Y12", "2021-05-31", children)).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("PEP-01.ended.R-11", "2021-05-31", children)).isEqualTo(new Tally(1, 2, 0));
        assertThat(tally("PEP-01.ended.early", "2021-05-31", children)).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("PEP-01.ended.Y13", "2021-05-31", children)).isEqualTo(Tally.ZERO);
        assertThat(tally("PEP-01.ended", "2021-05-31", children)).isEqualTo(new Tally(2, 4, 0));
        assertThat(tally("PEP-01.running.early", "2021-05-31", children)).isEqualTo(new Tally(0, 2, 0));
    }

    @Test
    void no_term_runs_in_the_holidays_and_nothing_is_told_before_use() {
        var child = List.of(year12().inCareSince("2018-01-08"));

        assertThat(tally("PEP-01.running", "2021-04-01", child)).isEqualTo(Tally.ZERO);
        assertThat(tally("PEP-01.ended", "2021-04-01", child)).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("PEP-01.ended", "2012-03-31", child)).isEqualTo(Tally.ZERO);
    }

    @Test
    void PEP_02_starts_in_10_and_is_complete_in_20_working_days() {
        var child = aChild().born("2010-01-15").inCareSince("2021-04-29");
        started(child, "2021-05-14");
        pep(child, "2021-05-20", "2021-06-01");

        assertThat(tally("PEP-02.start", "2021-06-01", List.of(child))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("PEP-02.complete", "2021-06-01", List.of(child))).isEqualTo(new Tally(0, 1, 0));
        assertThat(tally("PEP-02.complete", "2021-05-27", List.of(child))).isEqualTo(Tally.ZERO);
    }

    private static Children year12() {
        return aChild().born("2004-06-15");
    }

    private static Children started(Children child, String day) {
        return child.add(new PepStarted(
                child.fact(),
                on(day),
                on(day).plusDays(5),
                List.of(PepAttendee.CHILD),
                Optional.of("Mx Tutor"),
                Map.of()));
    }

    private static Children pep(Children child, String held, String signed) {
        checked(child, held, Grade.GREEN);
        var meeting = child.record().all(PepMeetingHeld.class).getLast();
        return child.add(new PepSigned(child.fact(), meeting.id(), on(signed)));
    }

    private static Children checked(Children child, String held, Grade grade) {
        var meeting = new PepMeetingHeld(
                child.fact(),
                on(held),
                List.of(PepAttendee.CHILD),
                "Read every day",
                Optional.of(95),
                PepMeetingHeld.Needs.NONE,
                Optional.empty(),
                Map.of());
        return child.add(meeting)
                .add(new PepChecked(child.fact(), meeting.id(), meeting.id(), on(held), grade, "As agreed"));
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
