package org.carejourney.adapters.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/**
 * How one kind of fact lies in its table.
 *
 * @param key what tells the facts of one child apart
 * @param values the rest of what is said
 * @param write hands key and values on in the order of the columns
 * @param read the reverse
 */
record FactTable<F extends Fact>(
        String name,
        Class<F> kind,
        List<Column> key,
        List<Column> values,
        BiConsumer<F, Cells> write,
        BiFunction<FactId, Row, F> read) {

    List<Column> columns() {
        var all = new ArrayList<>(key);
        all.addAll(values);
        return all;
    }

    void write(Fact fact, Cells to) {
        write.accept(kind.cast(fact), to);
    }

    Fact read(Row from) {
        return read.apply(new FactId(from.big()), from);
    }

    /** Columns of key and values, each as it is told, with commas between. */
    String eachColumn(Function<Column, String> told) {
        return columns().stream().map(told).collect(Collectors.joining(", "));
    }

    String names() {
        return eachColumn(Column::name);
    }

    /** The columns that an import compares. */
    String compared(String alias) {
        return values.stream()
                .filter(column -> !column.ours())
                .map(column -> alias + "." + column.name())
                .collect(Collectors.joining(", ", "row(", ")"));
    }

    /** That two rows, of which the first stands, speak of the same thing. */
    String sameKey(String one, String other) {
        return "%s.child_no = %s.child_no".formatted(one, other)
                + key.stream()
                        .map(column -> " and %s.%s = %s.%s".formatted(one, column.name(), other, column.name()))
                        .collect(Collectors.joining());
    }

    /** Child and key, to order by. */
    String order() {
        return "child_no" + key.stream().map(column -> ", " + column.name()).collect(Collectors.joining());
    }
}
