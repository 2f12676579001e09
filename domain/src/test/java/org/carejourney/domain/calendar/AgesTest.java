package org.carejourney.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2003-05-31, 2021-05-31, 18",
        "2003-06-01, 2021-05-31, 17",
        "2004-02-29, 2021-02-28, 16",
        "2004-02-29, 2021-03-01, 17",
        "2004-02-29, 2020-02-29, 16",
        "2011-06-01, 2021-05-31, 9",
        "2021-05-31, 2021-05-31, 0"
    })
    void counts_completed_years(LocalDate born, LocalDate day, int age) {
        assertThat(Ages.on(born, day)).isEqualTo(age);
    }

    @Property
    void an_age_is_reached_on_its_birthday_and_not_the_day_before(
            @ForAll @IntRange(max = 9_000) int bornAfter, @ForAll @IntRange(min = 1, max = 30) int age) {
        var born = LocalDate.of(1990, 1, 1).plusDays(bornAfter);
        var birthday = Ages.birthday(born, age);
        assertThat(Ages.on(born, birthday)).isEqualTo(age);
        assertThat(Ages.on(born, birthday.minusDays(1))).isEqualTo(age - 1);
    }
}
