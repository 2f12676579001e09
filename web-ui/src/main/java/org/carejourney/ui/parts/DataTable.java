package org.carejourney.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A real table with a caption; on a narrow screen each row reads as a card, every value with its heading. */
public final class DataTable<T> {
    private final List<Column<T>> columns = new ArrayList<>();
    private final String caption;

    private record Column<T>(String heading, boolean number, Function<T, Component> value) {}

    public DataTable(String caption) {
        this.caption = caption;
    }

    public DataTable<T> text(String heading, Function<T, String> value) {
        return shown(heading, row -> new Span(value.apply(row)));
    }

    public DataTable<T> shown(String heading, Function<T, Component> value) {
        columns.add(new Column<>(heading, false, value));
        return this;
    }

    public DataTable<T> number(String heading, Function<T, String> value) {
        columns.add(new Column<>(heading, true, row -> new Span(value.apply(row))));
        return this;
    }

    /** The table with its rows; the first column names the row. */
    public NativeTable of(Collection<T> rows) {
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(column.heading());
            cell.getElement().setAttribute("scope", "col");
            if (column.number()) cell.addClassName("number");
        }
        table.getHead().add(head);
        for (var row : rows) {
            table.getBody().add(line(row));
        }
        return table;
    }

    private NativeTableRow line(T row) {
        var line = new NativeTableRow();
        for (var column : columns) {
            var value = new Div(column.value().apply(row));
            var first = column == columns.getFirst();
            var cell = first ? line.addHeaderCell() : line.addDataCell();
            if (first) cell.getElement().setAttribute("scope", "row");
            cell.getElement().setAttribute("data-label", column.heading());
            cell.add(value);
            if (column.number()) cell.getElement().getClassList().add("number");
        }
        return line;
    }
}
