package org.carejourney.adapters.ssda903;

import java.io.IOException;
import java.util.Optional;
import org.carejourney.adapters.ssda903.CsvRows.Fault;
import org.carejourney.application.port.out.ReturnsReader.Sink;
import org.carejourney.application.returns.ReturnRank;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.shared.ChildId;

/** A file of a return whose table is known. */
record ReturnFile(GivenFile file, Layout layout) {
    private static final int ROWS_BETWEEN_REPORTS = 2000;

    /** Hears how far the file has been read. */
    @FunctionalInterface
    interface Watch {
        void at(long bytes);
    }

    /** Looks through the file for how far its dates reach. */
    void measure(Extent extent) {
        var dates =
                layout.table().eventDates().stream().mapToInt(layout::position).toArray();
        try (var rows = rowsAfterHeader()) {
            while (rows.next()) {
                for (int cell : dates) {
                    int parsed = rows.fault() == Fault.NONE && cell < rows.cells()
                            ? Dates.parse(rows.bytes(), rows.start(cell), rows.end(cell))
                            : Dates.UNREADABLE;
                    if (parsed >= 0) {
                        extent.include(parsed);
                    }
                }
            }
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    /** Hands on every good row, and tells everything that is wrong with the others. */
    void read(ReturnRank rank, TextCache texts, Sink sink, Watch watch) {
        try (var rows = rowsAfterHeader()) {
            var row = new Row(file.path(), rank.year(), rows, sink::problem);
            var columns = new Columns(row, layout, texts);
            var child = columns.child();
            var facts = FactReader.of(columns);
            for (long count = 0; rows.next(); count++) {
                if (count % ROWS_BETWEEN_REPORTS == 0) {
                    watch.at(rows.bytesTaken());
                }
                row.begin();
                if (isWhole(row, child)) {
                    var whose = child.required();
                    row.isOf(whose);
                    var fact = facts.read();
                    if (fact.isPresent()) {
                        row.end();
                        sink.row(new ReturnRow(whose.orElseThrow(), fact.get(), rank, file.path(), rows.line()));
                    }
                }
            }
            watch.at(file.size());
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    private CsvRows rowsAfterHeader() throws IOException {
        var rows = file.rows();
        rows.next();
        rows.expect(layout.needed());
        return rows;
    }

    /** Whether the row can be told apart into its cells; where not, that is told once, whatever else is wrong. */
    private boolean isWhole(Row row, ChildColumn child) {
        var rows = row.cells();
        int cell = rows.fault() == Fault.NONE ? usedStrayQuote(rows) : rows.faultCell();
        boolean cellsAreTold = rows.fault() != Fault.TOO_LONG && (cell < 0 || cell > child.cell());
        row.isOf(cellsAreTold ? child.ifTold() : Optional.<ChildId>empty());
        switch (rows.fault()) {
            case OPEN_QUOTE ->
                row.error(
                        layout.columnAt(cell),
                        "",
                        "a quote is not closed where the value ends; close it or take it out");
            case NUL ->
                row.error(layout.columnAt(cell), rows.text(cell), "holds a NUL character; write the value anew");
            case TOO_LONG -> row.error("", "", "the row is longer than 4 MB; write it anew");
            case NONE -> checkCells(row, rows, cell);
        }
        return !row.isLeftOut();
    }

    private void checkCells(Row row, CsvRows rows, int strayQuote) {
        if (strayQuote >= 0) {
            row.error(
                    layout.columnAt(strayQuote),
                    rows.text(strayQuote),
                    "has a quote within; put quotes round the whole value or take them out");
        } else if (rows.cells() < layout.needed()) {
            row.error(
                    "",
                    "",
                    "the row is short: it has " + rows.cells() + " of " + layout.given()
                            + " values; write the rest, be it blank");
        } else if (isHeader(rows)) {
            row.error("", "", "the header stands here again; take the line out");
        } else if (lastFilled(rows) >= layout.given()) {
            row.error(
                    "",
                    "",
                    "the row has more values than the header has columns, " + layout.given()
                            + "; put a value with a comma into quotes");
        }
    }

    private boolean isHeader(CsvRows rows) {
        int child = layout.position("CHILD");
        return rows.end(child) - rows.start(child) == "CHILD".length()
                && rows.text(child).equalsIgnoreCase("CHILD");
    }

    private int usedStrayQuote(CsvRows rows) {
        int cell = rows.strayQuote();
        return cell >= 0 && !layout.columnAt(cell).isEmpty() ? cell : -1;
    }

    private static int lastFilled(CsvRows rows) {
        int last = rows.cells() - 1;
        while (last >= 0 && rows.isBlank(last)) {
            last--;
        }
        return last;
    }
}
