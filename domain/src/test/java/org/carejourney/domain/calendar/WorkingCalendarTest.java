package org.carejourney.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar england = WorkingCalendar.england();

    @ParameterizedTest(name = "from {0}: 20 working days {1}, 10 {2}, 5 {3}")
    @CsvSource({
        "2021-03-31, 2021-04-30, 2021-04-16, 2021-04-09",
        "2021-04-01, 2021-05-04, 2021-04-19, 2021-04-12",
        "2021-04-06, 2021-05-05, 2021-04-20, 2021-04-13",
        "2021-04-29, 2021-05-28, 2021-05-14, 2021-05-07",
        "2021-04-30, 2021-06-01, 2021-05-17, 2021-05-10",
        "2021-05-01, 2021-06-01, 2021-05-17, 2021-05-10",
        "2021-05-03, 2021-06-01, 2021-05-17, 2021-05-10",
        "2021-05-04, 2021-06-02, 2021-05-18, 2021-05-11",
        "2020-12-18, 2021-01-20, 2021-01-06, 2020-12-29"
    })
    void counts_the_checked_values_of_the_catalogue(LocalDate start, LocalDate twenty, LocalDate ten, LocalDate five) {
        assertThat(england.after(start, workingDays(20))).isEqualTo(twenty);
        assertThat(england.after(start, workingDays(10))).isEqualTo(ten);
        assertThat(england.after(start, workingDays(5))).isEqualTo(five);
    }

    @ParameterizedTest
    @CsvSource({
        "1995-05-08, VE day",
        "1999-12-31, millennium",
        "2002-06-03, golden jubilee",
        "2011-04-29, wedding",
        "2012-06-05, diamond jubilee",
        "2020-05-08, moved May holiday",
        "2022-06-03, platinum jubilee",
        "2022-09-19, funeral",
        "2023-05-08, coronation",
        "2021-05-31, the report's own day"
    })
    void knows_one_off_bank_holidays(LocalDate day, String occasion) {
        assertThat(england.isWorkingDay(day)).as(occasion).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-04", "2002-05-27", "2012-05-28", "2022-05-30", "2021-06-01"})
    void works_on_days_whose_holiday_was_moved(LocalDate day) {
        assertThat(england.isWorkingDay(day)).isTrue();
    }

    @Test
    void refuses_to_guess_beyond_the_known_years() {
        assertThatThrownBy(() -> england.after(LocalDate.of(2030, 12, 30), workingDays(20)))
                .isInstanceOf(CalendarExhausted.class)
                .hasMessageContaining("2030-12-31");
        assertThatThrownBy(() -> england.isWorkingDay(LocalDate.of(1989, 12, 31)))
                .isInstanceOf(CalendarExhausted.class);
    }

    @Test
    void looks_back_to_the_working_day_that_leaves_enough_time() {
        assertThat(england.before(LocalDate.of(2021, 6, 1), workingDays(1))).isEqualTo("2021-05-28");
        assertThat(england.before(LocalDate.of(2021, 5, 31), workingDays(1))).isEqualTo("2021-05-28");
    }

    @Property
    void a_deadline_is_a_working_day_and_so_many_working_days_away(
            @ForAll @IntRange(max = 14_000) int day, @ForAll @IntRange(min = 1, max = 60) int n) {
        var start = england.knownFrom().plusDays(day);
        var due = england.after(start, workingDays(n));
        assertThat(england.isWorkingDay(due)).isTrue();
        assertThat(england.between(start, due)).isEqualTo(n);
    }

    @Property
    void waiting_twice_is_waiting_the_sum(
            @ForAll @IntRange(max = 14_000) int day,
            @ForAll @IntRange(min = 1, max = 30) int a,
            @ForAll @IntRange(min = 1, max = 30) int b) {
        var start = england.knownFrom().plusDays(day);
        assertThat(england.after(england.after(start, workingDays(a)), workingDays(b)))
                .isEqualTo(england.after(start, workingDays(a + b)));
    }

    @Property
    void looking_back_undoes_looking_forward(
            @ForAll @IntRange(min = 100, max = 14_000) int day, @ForAll @IntRange(min = 1, max = 30) int n) {
        var end = england.knownFrom().plusDays(day);
        var start = england.before(end, workingDays(n));
        assertThat(england.isWorkingDay(start)).isTrue();
        assertThat(england.after(start, workingDays(n))).isBeforeOrEqualTo(nextWorkingDay(end));
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return england.isWorkingDay(day) ? day : england.after(day, workingDays(1));
    }
}
