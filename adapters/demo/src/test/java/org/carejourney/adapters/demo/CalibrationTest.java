package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented council looks like the real one did: its published figures, or else England's, are the measure. */
class CalibrationTest {
    private static final LocalDate YEAR_END = LocalDate.of(2021, 3, 31);
    private static Figures today = new Figures();
    private static Figures yearEnd = new Figures();
    private static Figures yearBefore = new Figures();

    @BeforeAll
    static void count() {
        today = Figures.asAt(Demo.TODAY, DemoCouncil.SEED, DemoCouncil.CHILDREN);
        yearEnd = Figures.asAt(YEAR_END, DemoCouncil.SEED, DemoCouncil.CHILDREN);
        yearBefore = Figures.asAt(YEAR_END.minusYears(1), DemoCouncil.SEED, DemoCouncil.CHILDREN);
    }

    @Test
    void six_hundred_children_are_in_care() {
        assertThat(today.value("CLA-01")).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({
        "CLA-03.under1, 2.5, 6",
        "CLA-03.1-4, 11, 17",
        "CLA-03.5-9, 16, 23",
        "CLA-03.10-15, 35, 45",
        "CLA-03.16plus, 18, 27",
        "CLA-04.starts, 20, 45",
        "CLA-04.ends, 20, 45",
        "CLA-05.C2, 55, 70",
        "CLA-06, 1.5, 3",
        "PLA-01, 8.5, 11.5",
        "PLA-02, 67, 74",
        "PLA-04.adoption, 2, 5",
        "PLA-04.home, 7, 12",
        "PLA-04.supported, 2, 8",
        "PLA-04.parents, 3, 8",
        "PLA-05, 65, 70",
        "PLA-06, 57, 63",
        "PLA-07, 16, 20",
        "PLA-07.unknown, 1.5, 5",
        "PLA-09, 25, 45",
        "REV-01.R12, 92, 95",
        "REV-03, 97, 99.5",
        "REV-04, 88, 93",
        "ADO-01.YTD, 4, 4",
        "ADO-12, 150, 230",
        "SGO-01, 6, 16",
        "MIS-01, 5, 12",
        "CLV-01, 88, 99",
        "CLV-03, 45, 60"
    })
    void figures_of_the_day(String code, double from, double to) {
        assertThat(today.value(code)).as(code).isBetween(from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "HLT-02.OC2, 86, 94",
        "HLT-03, 37, 44",
        "HLT-04, 83, 90",
        "HLT-05, 80, 95",
        "HLT-06a, 77, 84",
        "HLT-06b, 13.4, 14.1",
        "ADO-01.YTD, 2, 12",
        "CLV-01, 90, 95",
        "CLV-02, 82, 90",
        "CLV-03, 50, 58",
        "CLV-03.neet, 30, 41"
    })
    void figures_of_the_year_to_31_march_2021(String code, double from, double to) {
        assertThat(yearEnd.value(code)).as(code).isBetween(from, to);
    }

    @Test
    void three_quarters_are_fostered_and_most_are_teenagers_or_nearly() {
        assertThat(today.value("PLA-04.fosterOther") + today.value("PLA-04.fosterRelative"))
                .isBetween(74.0, 78.0);
        assertThat(today.value("CLA-03.10-17")).isGreaterThan(today.value("CLA-03.5-9") + today.value("CLA-03.1-4"));
    }

    @Test
    void the_figures_move_as_the_board_was_told() {
        assertThat(today.value("REV-01.R12")).isGreaterThan(yearBefore.value("REV-01.R12"));
        assertThat(yearEnd.value("HLT-03")).isLessThan(yearBefore.value("HLT-03") - 30);
        assertThat(yearEnd.value("ADO-01.YTD")).isLessThan(yearBefore.value("ADO-01.YTD"));
    }

    @Test
    void the_inbox_is_alive() {
        var open = openReviews();
        long overdue = open.stream()
                .filter(review -> review.due().isBefore(Demo.TODAY))
                .count();
        long dueInAFortnight = open.stream()
                .filter(review ->
                        !review.due().isBefore(Demo.TODAY) && !review.due().isAfter(Demo.TODAY.plusDays(14)))
                .count();
        System.out.printf("%d reviews overdue, %d due in a fortnight%n", overdue, dueInAFortnight);
        assertThat(overdue).isBetween(4L, 15L);
        assertThat(dueInAFortnight).isBetween(30L, 80L);
    }

    private static List<Obligation> openReviews() {
        var clocks = new ClockSettings(WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN));
        return DemoCouncil.of(DemoCouncil.SEED)
                .children(DemoCouncil.CHILDREN)
                .flatMap(child -> JourneyCatalogue.obligations(child.record(), clocks, Demo.TODAY).stream())
                .filter(Obligation::isOpen)
                .toList();
    }
}
