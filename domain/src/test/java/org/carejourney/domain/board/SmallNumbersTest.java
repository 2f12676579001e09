package org.carejourney.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.board.Cell.denominator;
import static org.carejourney.domain.board.Cell.numerator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final Cell IN_CARE = numerator("CLA-01");
    private static final Cell BOYS = numerator("CLA-08.sex1");
    private static final Cell GIRLS = numerator("CLA-08.sex2");

    private final SmallNumbers numbers = SmallNumbers.ofTheCatalogue();

    @Test
    void one_to_five_are_hidden_nobody_and_six_are_not() {
        assertThat(hidden(Map.of("SGO-01", 0L))).isEmpty();
        assertThat(hidden(Map.of("SGO-01", 1L))).containsExactly(numerator("SGO-01"));
        assertThat(hidden(Map.of("SGO-01", 5L))).containsExactly(numerator("SGO-01"));
        assertThat(hidden(Map.of("SGO-01", 6L))).isEmpty();
    }

    @Test
    void of_two_parts_the_other_is_hidden_too_because_the_total_would_tell() {
        assertThat(hidden(Map.of("CLA-01", 60L, "CLA-08.sex1", 4L, "CLA-08.sex2", 56L)))
                .containsExactlyInAnyOrder(BOYS, GIRLS);
    }

    @Test
    void the_smallest_other_part_that_protects_is_the_one_that_goes() {
        var page = Map.of(
                "CLA-01", 148L,
                "CLA-03.under1", 5L,
                "CLA-03.1-4", 32L,
                "CLA-03.5-9", 44L,
                "CLA-03.10-15", 47L,
                "CLA-03.16plus", 20L,
                "CLA-03.10-17", 67L);

        // Hiding 16 and 17, the fewest, would not do: those of 10 to 17 less those of 10 to 15 tell them.
        assertThat(hidden(page)).containsExactlyInAnyOrder(numerator("CLA-03.under1"), numerator("CLA-03.1-4"));
    }

    @Test
    void two_small_parts_protect_each_other() {
        assertThat(hidden(Map.of(
                        "CLA-01", 28L,
                        "CLA-08.sex1", 28L,
                        "CLA-08.sex2", 0L,
                        "HLT-06a", 30L,
                        "HLT-06c.normal", 24L,
                        "HLT-06c.borderline", 3L,
                        "HLT-06c.concern", 3L)))
                .containsExactlyInAnyOrder(numerator("HLT-06c.borderline"), numerator("HLT-06c.concern"));
    }

    @Test
    void a_cohort_shown_twice_is_hidden_twice() {
        var page = Map.of(numerator("MIS-01"), 3L, denominator("MIS-04"), 3L, denominator("MIS-01"), 187L);

        assertThat(numbers.hidden(new Page(page)))
                .containsExactlyInAnyOrder(numerator("MIS-01"), denominator("MIS-04"));
    }

    @Test
    void who_left_is_hidden_with_who_came_because_the_trend_shows_the_difference() {
        assertThat(hidden(Map.of("CLA-04.starts", 3L, "CLA-04.ends", 12L)))
                .containsExactlyInAnyOrder(numerator("CLA-04.starts"), numerator("CLA-04.ends"));
    }

    @Test
    void a_large_rest_shown_nowhere_protects_a_part() {
        assertThat(hidden(Map.of("CLA-01", 148L, "PLA-07", 25L, "PLA-07.unknown", 3L)))
                .containsExactly(numerator("PLA-07.unknown"));
    }

    /** Whoever adds a figure decides here: it hangs together with others (KnownRelations), or it stands alone. */
    @Test
    void every_figure_is_related_to_others_or_known_to_stand_alone() {
        var alone = Set.of(
                "PLA-02",
                "PLA-03",
                "PLA-09",
                "REV-01.YTD",
                "REV-01.R12",
                "REV-02",
                "REV-04",
                "REV-04.child",
                "REV-05",
                "ASM-01",
                "VIS-01",
                "PLN-01",
                "PLN-02",
                "PLN-03",
                "HLT-01.declined",
                "CRT-04",
                "PEP-02.start",
                "PEP-02.complete",
                "PLN-04",
                "HLT-05",
                "HLT-08",
                "ADO-03.YTD",
                "HLT-01b",
                "ADO-13",
                "ADO-20.reversed",
                "PER-01",
                "RPT-02",
                "RPT-03",
                "MIS-02",
                "MIS-03",
                "CLV-04",
                "CLV-04.needs",
                "CLV-06",
                "CLV-07",
                "CLV-07.19",
                "CLV-07.20");
        var related = KnownRelations.ALL.stream()
                .flatMap(Relation::cells)
                .map(Cell::code)
                .collect(Collectors.toSet());

        assertThat(Catalogue.all())
                .extracting(Indicator::code)
                .allSatisfy(code -> assertThat(related.contains(code)).as(code).isNotEqualTo(alone.contains(code)));
    }

    @Test
    void every_relation_speaks_of_figures_that_exist() {
        assertThat(KnownRelations.ALL.stream().flatMap(Relation::cells).map(Cell::code))
                .allMatch(code -> Catalogue.find(code).isPresent());
    }

    private Set<Cell> hidden(Map<String, Long> numerators) {
        return numbers.hidden(cells(numerators));
    }

    private static Page cells(Map<String, Long> numerators) {
        var page = new HashMap<Cell, Long>();
        numerators.forEach((code, count) -> page.put(numerator(code), count));
        return new Page(page);
    }
}
