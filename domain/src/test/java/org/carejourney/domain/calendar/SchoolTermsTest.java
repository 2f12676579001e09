package org.carejourney.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.domain.calendar.SchoolDays.schoolDays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermsTest {
    private final SchoolTerms terms = SchoolTerms.local();

    @Test
    void knows_the_terms_of_the_report() {
        var day = LocalDate.of(2021, 5, 31);

        assertThat(terms.lastEnded(day).orElseThrow().days())
                .isEqualTo(new DateRange(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 3, 26)));
        assertThat(terms.running(day).orElseThrow().days())
                .isEqualTo(new DateRange(LocalDate.of(2021, 4, 12), LocalDate.of(2021, 7, 23)));
        assertThat(terms.running(day).orElseThrow().words()).isEqualTo("Summer term 2021");
    }

    @Test
    void a_term_runs_to_the_end_of_its_last_day_and_none_runs_in_the_holidays() {
        assertThat(terms.running(LocalDate.of(2021, 3, 26)).map(SchoolTerm::number))
                .contains(20211);
        assertThat(terms.lastEnded(LocalDate.of(2021, 3, 26)).map(SchoolTerm::number))
                .contains(20203);
        assertThat(terms.running(LocalDate.of(2021, 3, 27))).isEmpty();
        assertThat(terms.lastEnded(LocalDate.of(2021, 3, 27)).map(SchoolTerm::number))
                .contains(20211);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-26, true, the last day of spring",
        "2021-03-27, false, a Saturday",
        "2021-03-29, false, the Easter holidays",
        "2021-04-12, true, the first day of summer",
        "2021-05-03, false, a bank holiday in term",
        "2021-05-31, false, half-term",
        "2021-06-04, false, half-term",
        "2021-06-07, true, after half-term"
    })
    void tells_school_days(LocalDate day, boolean isSchoolDay, String why) {
        assertThat(terms.isSchoolDay(day)).as(why).isEqualTo(isSchoolDay);
    }

    @Test
    void school_days_stop_in_the_holidays_and_working_days_do_not() {
        assertThat(terms.after(LocalDate.of(2021, 3, 25), schoolDays(2))).isEqualTo("2021-04-12");
        assertThat(terms.after(LocalDate.of(2021, 5, 4), schoolDays(20))).isEqualTo("2021-06-08");
        assertThat(terms.count(LocalDate.of(2021, 3, 20), LocalDate.of(2021, 3, 26)))
                .isEqualTo(5);
        assertThat(terms.count(LocalDate.of(2009, 3, 20), LocalDate.of(2015, 1, 5)))
                .isEqualTo(1);
    }

    @Test
    void every_term_is_whole_and_after_the_one_before() {
        var all = terms.touching(LocalDate.of(2015, 1, 1), LocalDate.of(2030, 12, 31));

        assertThat(all).hasSize(48).allSatisfy(term -> {
            assertThat(terms.isSchoolDay(term.first())).as(term.words()).isTrue();
            assertThat(terms.isSchoolDay(term.last())).as(term.words()).isTrue();
            assertThat(term.halfTerm().first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(term.contains(term.halfTerm().first())
                            && term.contains(term.halfTerm().last()))
                    .isTrue();
            assertThat(terms.count(term.first(), term.last())).isBetween(48, 78);
        });
        assertThat(all).extracting(SchoolTerm::number).isSorted().doesNotHaveDuplicates();
        for (int at = 1; at < all.size(); at++) {
            assertThat(all.get(at).first()).isAfter(all.get(at - 1).last().plusDays(7));
            assertThat(terms.next(all.get(at - 1))).contains(all.get(at));
        }
    }

    @Test
    void refuses_to_guess_beyond_the_known_terms() {
        assertThatThrownBy(() -> terms.running(LocalDate.of(2031, 1, 6))).isInstanceOf(CalendarExhausted.class);
        assertThatThrownBy(() -> terms.lastEnded(LocalDate.of(2014, 12, 31))).isInstanceOf(CalendarExhausted.class);
        assertThatThrownBy(() -> terms.after(LocalDate.of(2030, 12, 10), schoolDays(20)))
                .isInstanceOf(CalendarExhausted.class);
        assertThat(terms.next(terms.lastEnded(LocalDate.of(2030, 12, 31)).orElseThrow()))
                .isEmpty();
    }
}
