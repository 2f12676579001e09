package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.education.SchoolChanged;
import org.carejourney.domain.employment.ActivityChanged;
import org.carejourney.domain.obligation.ClockSettings;
import org.junit.jupiter.api.Test;

/** The examples with which the service agreed the figures of work and learning. */
class EmploymentExamplesTest {
    private static final Setting SETTING =
            new Setting("E08000031", ClockSettings.england().inUseSince(on("2020-04-01")), Optional.empty());

    @Test
    void EET_01_shows_who_works_or_learns_who_does_not_and_of_whom_it_is_not_known() {
        var children = Stream.of(
                        Collections.nCopies(14, Activity.F2),
                        List.of(Activity.P5),
                        Collections.nCopies(2, Activity.G5),
                        List.of(Activity.G4, Activity.G6),
                        List.of(Activity.NOT_RECORDED))
                .flatMap(List::stream)
                .map(activity -> {
                    var child = year12();
                    return child.add(new ActivityChanged(child.fact(), on("2020-09-07"), activity));
                })
                .toList();

        assertThat(value("EET-01", "2021-05-31", children)).isEqualByComparingTo("75.0");
        assertThat(value("EET-01.neet", "2021-05-31", children)).isEqualByComparingTo("20.0");
        assertThat(value("EET-01.unknown", "2021-05-31", children)).isEqualByComparingTo("5.0");
    }

    @Test
    void a_college_place_counts_and_a_school_place_from_before_does_not() {
        var atCollege = year12();
        atCollege.add(place(atCollege, "2020-09-02", SchoolChanged.Place.COLLEGE));
        var wasAtSchool = year12();
        wasAtSchool.add(place(wasAtSchool, "2020-05-11", SchoolChanged.Place.SCHOOL));
        var left = year12();
        left.add(place(left, "2020-09-02", SchoolChanged.Place.COLLEGE));
        left.add(new ActivityChanged(left.fact(), on("2021-02-01"), Activity.G5));
        var year11 = aChild().born("2004-09-01").inCareSince("2018-01-08");

        assertThat(tally("EET-01", "2021-05-31", List.of(atCollege, wasAtSchool, left, year11)))
                .isEqualTo(new Tally(1, 3, 0));
        assertThat(tally("EET-01.unknown", "2021-05-31", List.of(wasAtSchool))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("EET-01.neet", "2021-05-31", List.of(left))).isEqualTo(new Tally(1, 1, 0));
        assertThat(tally("EET-01", "2021-01-31", List.of(left))).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void CLV_03b_leaves_out_who_is_not_available_for_work() {
        var leavers = Stream.of("F1", "F2", "P2", "F4", "F5", "G5", "G5", "G4", "G6", "0")
                .map(activity -> aChild().careLeaver(2022, "2001-05-01", "YES", activity, "U1"))
                .toList();

        assertThat(value("CLV-03.19-21", "2021-05-31", leavers)).isEqualByComparingTo("50.0");
        assertThat(value("CLV-03.neet.19-21", "2021-05-31", leavers)).isEqualByComparingTo("40.0");
        assertThat(value("CLV-03.unknown.19-21", "2021-05-31", leavers)).isEqualByComparingTo("10.0");
        assertThat(tally("CLV-03.unavailable.19-21", "2021-05-31", leavers)).isEqualTo(new Tally(2, 10, 0));
        assertThat(tally("CLV-03b.19-21", "2021-05-31", leavers)).isEqualTo(new Tally(5, 8, 0));
        assertThat(value("CLV-03b", "2021-05-31", leavers)).isEqualByComparingTo("62.5");
    }

    private static Children year12() {
        return aChild().born("2004-06-15").inCareSince("2018-01-08");
    }

    private static SchoolChanged place(Children child, String day, SchoolChanged.Place place) {
        return new SchoolChanged(child.fact(), on(day), place, Optional.empty(), Map.of());
    }

    private static BigDecimal value(String code, String day, List<Children> children) {
        return tally(code, day, children).value(Unit.PERCENT).orElseThrow();
    }

    private static Tally tally(String code, String day, List<Children> children) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
