package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** The middle of numbers of days, however they were brought together. */
class SpreadTest {
    @Property(tries = 500)
    void is_the_middle_of_all_in_order(
            @ForAll @NotEmpty @Size(max = 40) List<@LongRange(max = 60) Long> days,
            @ForAll @Size(max = 40) List<@LongRange(max = 60) Long> more) {
        var all = Stream.concat(days.stream(), more.stream()).sorted().toList();
        long middles = all.get((all.size() - 1) / 2) + all.get(all.size() / 2);

        assertThat(Spread.of(days).plus(Spread.of(more)).median())
                .contains(BigDecimal.valueOf(middles / 2.0).setScale(0, RoundingMode.HALF_UP));
        assertThat(Spread.of(more).plus(Spread.of(days))).isEqualTo(Spread.of(all));
    }

    @Property(tries = 1)
    void nothing_has_no_middle() {
        assertThat(Spread.NONE.median()).isEmpty();
    }
}
