package org.carejourney.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.board.Cell.numerator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.carejourney.domain.board.Relation.Sum;
import org.carejourney.domain.board.Relation.Tied;

/** No total lets a reader work a small number out: there is always another page that looks the same and says otherwise. */
class NoTotalTellsTest {

    /** Two tables over the same children, one with a sum within the sum, and a cohort shown twice. */
    private static final List<Relation> KNOWN = List.of(
            new Sum(cell("all"), List.of(cell("a"), cell("b"), cell("c"), cell("d"))),
            new Sum(cell("cd"), List.of(cell("c"), cell("d"))),
            new Sum(cell("all"), List.of(cell("x"), cell("y"))),
            new Tied(cell("x"), cell("again")));

    @Property(tries = 100)
    void another_page_looks_the_same(
            @ForAll @Size(4) List<@IntRange(max = 9) Integer> parts, @ForAll @IntRange(max = 36) int split) {
        var page = page(parts, split);
        var hidden = new SmallNumbers(KNOWN).hidden(new Page(page));

        for (var cell : hidden) {
            if (SmallNumbers.isSmall(page.get(cell)))
                assertThat(isOpen(cell, hidden, page))
                        .as("%s of %s with %s hidden", cell, page, hidden)
                        .isTrue();
        }
    }

    @Property(tries = 300)
    void every_small_number_is_hidden_and_hiding_twice_hides_no_more(
            @ForAll @Size(4) List<@IntRange(max = 40) Integer> parts, @ForAll @IntRange(max = 160) int split) {
        var page = page(parts, split);
        var hidden = new SmallNumbers(KNOWN).hidden(new Page(page));

        page.forEach((cell, count) -> {
            if (SmallNumbers.isSmall(count)) assertThat(hidden).contains(cell);
        });
        assertThat(new SmallNumbers(KNOWN).hidden(new Page(page))).isEqualTo(hidden);
    }

    private static Map<Cell, Long> page(List<Integer> parts, int split) {
        long all = parts.stream().mapToLong(part -> part).sum();
        long x = Math.min(split, all);
        var page = new HashMap<Cell, Long>();
        page.put(cell("all"), all);
        page.put(cell("a"), (long) parts.get(0));
        page.put(cell("b"), (long) parts.get(1));
        page.put(cell("c"), (long) parts.get(2));
        page.put(cell("d"), (long) parts.get(3));
        page.put(cell("cd"), (long) parts.get(2) + parts.get(3));
        page.put(cell("x"), x);
        page.put(cell("again"), x);
        page.put(cell("y"), all - x);
        return page;
    }

    /** By trying every page there is: whether one agrees with all that is shown and differs in the cell. */
    private static boolean isOpen(Cell cell, Set<Cell> hidden, Map<Cell, Long> page) {
        return differs(new ArrayList<>(hidden), 0, new HashMap<>(page), cell, page.get(cell));
    }

    private static boolean differs(List<Cell> free, int next, Map<Cell, Long> tried, Cell cell, long truth) {
        if (next == free.size())
            return tried.get(cell) != truth && KNOWN.stream().allMatch(relation -> holds(relation, tried));
        for (long guess = 0; guess <= bound(free, tried); guess++) {
            tried.put(free.get(next), guess);
            if (mayHold(free, next, tried) && differs(free, next + 1, tried, cell, truth)) return true;
        }
        return false;
    }

    private static long bound(List<Cell> free, Map<Cell, Long> tried) {
        return free.contains(cell("all")) ? 40 : tried.get(cell("all"));
    }

    /** A relation all of whose cells are settled must hold by now. */
    private static boolean mayHold(List<Cell> free, int next, Map<Cell, Long> tried) {
        var open = free.subList(next + 1, free.size());
        return KNOWN.stream()
                .filter(relation -> relation.cells().noneMatch(open::contains))
                .allMatch(relation -> holds(relation, tried));
    }

    private static boolean holds(Relation relation, Map<Cell, Long> page) {
        return relation.cells()
                        .distinct()
                        .mapToLong(cell -> relation.factor(cell) * page.get(cell))
                        .sum()
                == 0;
    }

    private static Cell cell(String code) {
        return numerator(code);
    }
}
