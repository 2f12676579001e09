package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.record.Fact;
import org.jspecify.annotations.Nullable;

/** Values of one fact as parameters of a statement. */
final class ParameterCells implements Cells {
    private final List<@Nullable Object> values = new ArrayList<>();

    static List<@Nullable Object> of(FactTable<?> table, Fact fact) {
        var cells = new ParameterCells();
        table.write(fact, cells);
        return cells.values;
    }

    @Override
    public void day(@Nullable LocalDate day) {
        values.add(day);
    }

    @Override
    public void text(@Nullable String text) {
        values.add(text);
    }

    @Override
    public void number(@Nullable Integer number) {
        values.add(number);
    }

    @Override
    public void big(long number) {
        values.add(number);
    }

    @Override
    public void yes(@Nullable Boolean yes) {
        values.add(yes);
    }
}
