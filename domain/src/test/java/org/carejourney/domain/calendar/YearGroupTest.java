package org.carejourney.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupTest {
    @ParameterizedTest
    @CsvSource({
        "2004-08-31, 2021-03-26, Year 12",
        "2004-09-01, 2021-03-26, Year 11",
        "2003-09-01, 2021-03-26, Year 12",
        "2003-08-31, 2021-03-26, Year 13",
        "2016-08-31, 2021-05-31, Reception",
        "2015-09-01, 2021-05-31, Reception",
        "2015-08-31, 2021-05-31, Year 1",
        "2016-09-01, 2021-05-31, Early years",
        "2017-01-01, 2021-05-31, Early years",
        "2004-08-31, 2020-08-31, Year 11",
        "2004-08-31, 2020-09-01, Year 12"
    })
    void goes_by_the_age_on_31_august_before_the_school_year(LocalDate born, LocalDate day, String year) {
        assertThat(YearGroup.byAge(born, day).words()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2004-08-31, 2020-09-01", "2004-09-01, 2021-09-01", "2004-02-29, 2020-09-01", "2004-01-01, 2020-09-01"})
    void a_year_begins_on_1_september(LocalDate born, LocalDate begins) {
        assertThat(YearGroup.YEAR_12.begins(born)).isEqualTo(begins);
        assertThat(YearGroup.byAge(born, begins)).isEqualTo(YearGroup.YEAR_12);
        assertThat(YearGroup.byAge(born, begins.minusDays(1))).isEqualTo(YearGroup.YEAR_11);
    }

    @Test
    void early_years_come_before_reception() {
        assertThat(new YearGroup(-1).isEarlyYears()).isTrue();
        assertThat(YearGroup.RECEPTION.isEarlyYears()).isFalse();
        assertThat(YearGroup.RECEPTION.isOfSchoolAge()).isTrue();
        assertThat(YearGroup.YEAR_12.isOfSchoolAge()).isFalse();
    }
}
