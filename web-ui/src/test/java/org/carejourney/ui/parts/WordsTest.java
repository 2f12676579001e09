package org.carejourney.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.carejourney.domain.indicator.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"3, 3 working days left", "1, 1 working day left", "0, due today", "-1, 1 working day late"})
    void working_days_in_words(int left, String words) {
        assertThat(Words.workingDays(left)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"COUNT, 1200, '1,200'", "PERCENT, 83.4, 83.4%", "MEAN, 1.2, 1.2", "DAYS, 1, 1 day"})
    void a_figure_with_its_unit(Unit unit, BigDecimal value, String words) {
        assertThat(Words.value(value, unit)).isEqualTo(words);
    }
}
