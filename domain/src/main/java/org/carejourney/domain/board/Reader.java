package org.carejourney.domain.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader with a pencil: works out every hidden number that follows from those shown. Numbers that nothing ties together are
 * looked at apart, for the work grows fast with how many there are.
 */
final class Reader {
    private final List<Cell> hidden;
    private final List<long[]> equations;

    private Reader(List<Cell> hidden, List<long[]> equations) {
        this.hidden = hidden;
        this.equations = equations;
    }

    /**
     * The hidden cells that have one possible value only, whatever the numbers are.
     *
     * @param relations those that bind on the page
     */
    static Set<Cell> worksOut(Set<Cell> hidden, List<Relation> relations) {
        var about = new HashMap<Cell, List<Relation>>();
        for (var relation : relations) {
            relation.cells()
                    .filter(hidden::contains)
                    .forEach(cell -> about.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(relation));
        }
        var solved = new HashSet<Cell>();
        var left = new HashSet<>(about.keySet());
        for (var first : List.copyOf(left)) {
            if (left.contains(first)) {
                solved.addAll(of(first, about, left).solved());
            }
        }
        return solved;
    }

    /** Takes all that hangs together with a cell from those that are left. */
    private static Reader of(Cell first, Map<Cell, List<Relation>> about, Set<Cell> left) {
        var cells = new LinkedHashMap<Cell, Integer>();
        var relations = new LinkedHashSet<Relation>();
        var next = new ArrayDeque<>(List.of(first));
        left.remove(first);
        while (!next.isEmpty()) {
            var cell = next.remove();
            cells.put(cell, cells.size());
            for (var relation : about.getOrDefault(cell, List.of())) {
                relations.add(relation);
                relation.cells().filter(left::remove).forEach(next::add);
            }
        }
        var equations = new ArrayList<long[]>();
        for (var relation : relations) {
            var equation = new long[cells.size()];
            relation.cells().distinct().forEach(cell -> {
                var column = cells.get(cell);
                if (column != null) equation[column] = relation.factor(cell);
            });
            equations.add(equation);
        }
        var reader = new Reader(List.copyOf(cells.keySet()), equations);
        reader.eliminate();
        return reader;
    }

    /** Gauss and Jordan, in whole numbers. */
    private void eliminate() {
        int solved = 0;
        for (int unknown = 0; unknown < hidden.size() && solved < equations.size(); unknown++) {
            int pivot = solved;
            while (pivot < equations.size() && equations.get(pivot)[unknown] == 0) pivot++;
            if (pivot == equations.size()) continue;
            var row = equations.get(pivot);
            equations.set(pivot, equations.get(solved));
            equations.set(solved, row);
            for (int other = 0; other < equations.size(); other++) {
                if (other != solved) clear(equations.get(other), row, unknown);
            }
            solved++;
        }
    }

    private static void clear(long[] row, long[] pivot, int unknown) {
        long mine = row[unknown];
        long its = pivot[unknown];
        if (mine == 0) return;
        long divisor = 0;
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.subtractExact(Math.multiplyExact(row[i], its), Math.multiplyExact(pivot[i], mine));
            divisor = greatestCommonDivisor(divisor, Math.abs(row[i]));
        }
        for (int i = 0; divisor > 1 && i < row.length; i++) row[i] /= divisor;
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    private Set<Cell> solved() {
        var solved = new HashSet<Cell>();
        for (var equation : equations) {
            int only = -1;
            int unknowns = 0;
            for (int i = 0; i < equation.length; i++) {
                if (equation[i] != 0) {
                    only = i;
                    unknowns++;
                }
            }
            if (unknowns == 1) solved.add(hidden.get(only));
        }
        return solved;
    }
}
