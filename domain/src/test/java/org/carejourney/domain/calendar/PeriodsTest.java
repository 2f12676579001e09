package org.carejourney.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final LocalDate REPORT_DAY = LocalDate.of(2021, 5, 31);

    @Test
    void twelveMonthsEndOnTheDayAndIncludeIt() {
        assertThat(DateRange.twelveMonthsTo(REPORT_DAY)).isEqualTo(new DateRange(LocalDate.of(2020, 6, 1), REPORT_DAY));
    }

    @Test
    void theYearBeginsOnTheFirstOfApril() {
        assertThat(DateRange.yearToDate(REPORT_DAY).first()).isEqualTo("2021-04-01");
        assertThat(CollectionYear.of(LocalDate.of(2021, 3, 31))).hasToString("2020-21");
        assertThat(CollectionYear.of(LocalDate.of(2021, 4, 1))).hasToString("2021-22");
        assertThat(new CollectionYear(2000)).hasToString("1999-00");
    }
}
