package org.carejourney.domain.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reader with a pencil: works out every hidden number that follows from those shown. */
final class Reader {
    private final List<Cell> hidden;
    private final List<long[]> equations = new ArrayList<>();

    private Reader(Set<Cell> hidden) {
        this.hidden = List.copyOf(hidden);
    }

    /** The hidden cells that have one possible value only, whatever the numbers are. */
    static Set<Cell> worksOut(Set<Cell> hidden, List<Relation> relations, Page page) {
        var reader = new Reader(hidden);
        for (var relation : relations) {
            if (relation.binds(page)) reader.note(relation);
        }
        reader.eliminate();
        return reader.solved();
    }

    private void note(Relation relation) {
        var equation = hidden.stream().mapToLong(relation::factor).toArray();
        if (!isEmpty(equation)) equations.add(equation);
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

    private static boolean isEmpty(long[] equation) {
        for (long factor : equation) if (factor != 0) return false;
        return true;
    }
}
