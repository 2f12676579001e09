package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.returns.UnusableReturns;

/**
 * Which table a file holds and where its columns stand.
 *
 * @param positions of the table's columns, in the table's own order
 * @param needed how many cells a row has at least
 * @param given how many columns the header names
 * @param surplus columns that the table does not know
 */
record Layout(Table table, List<Integer> positions, int needed, int given, List<String> surplus) {

    /** What a CSV file turned out to be. */
    sealed interface Recognition {
        /** A table of the return. */
        record Recognised(Layout layout) implements Recognition {}

        /** Something else that may lie there: what it is. */
        record Neighbour(String what) implements Recognition {}
    }

    /** Reads the header; the rows that follow are the table's. */
    static Recognition read(String path, CsvRows rows) throws IOException {
        if (rows.isUtf16()) {
            throw new UnusableReturns(path + " is written in UTF-16; save it as CSV in UTF-8");
        }
        if (!rows.next()) {
            throw new UnusableReturns(path + " is empty: not even a line with the names of columns is there");
        }
        var names = new ArrayList<String>();
        for (int cell = 0; cell < rows.cells(); cell++) {
            names.add(rows.text(cell).toUpperCase(Locale.ROOT));
        }
        var set = new HashSet<>(names);
        var table = Table.recognise(set);
        if (table.isPresent()) {
            return new Recognition.Recognised(of(path, table.get(), names));
        }
        return Table.neighbour(set)
                .<Recognition>map(Recognition.Neighbour::new)
                .orElseThrow(() -> unrecognised(path, names, set));
    }

    private static Layout of(String path, Table table, List<String> names) {
        var positions = new ArrayList<Integer>();
        for (var column : table.columns()) {
            int position = names.indexOf(column);
            if (position != names.lastIndexOf(column)) {
                throw new UnusableReturns(path + " has two columns " + column + "; keep the right one");
            }
            positions.add(position);
        }
        int needed = positions.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var surplus = names.stream()
                .filter(name -> !name.isEmpty() && !table.columns().contains(name))
                .map(CellText::shown)
                .toList();
        return new Layout(table, List.copyOf(positions), needed, names.size(), surplus);
    }

    private static UnusableReturns unrecognised(String path, List<String> names, HashSet<String> set) {
        var nearest = Table.nearest(set);
        var sentence = path + " matches no table of the return; the nearest is " + nearest.fileName()
                + ", of which it lacks " + String.join(", ", nearest.missingFrom(set));
        var first = names.getFirst();
        if (names.size() == 1 && (first.indexOf(';') > 0 || first.indexOf('\t') > 0)) {
            return new UnusableReturns(
                    sentence + "; its values are not separated by commas: save it as CSV with commas");
        }
        return new UnusableReturns(sentence + "; put the columns right or take the file out");
    }

    /** Where a column of the table stands in the file. */
    int position(String column) {
        int index = table.columns().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(table + " has no column " + column);
        }
        return positions.get(index);
    }

    /** What is worth telling about a file that is read. */
    Optional<String> note(String path) {
        if (surplus.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(path + ": columns that " + table.fileName() + " does not have are passed over: "
                + String.join(", ", surplus));
    }

    /** The name of the column at a position; empty where the table does not use it. */
    String columnAt(int position) {
        int index = positions.indexOf(position);
        return index < 0 ? "" : table.columns().get(index);
    }
}
