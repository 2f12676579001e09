package org.carejourney.adapters.ssda903;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Days. */
final class DateColumn {
    private final Row row;
    private final int cell;
    private final String name;
    private final LocalDate lastDay;

    /** @param lastDay what lies after it is odd */
    DateColumn(Row row, int cell, String name, LocalDate lastDay) {
        this.row = row;
        this.cell = cell;
        this.name = name;
        this.lastDay = lastDay;
    }

    /** Empty where the cell is blank, or bad and told. */
    Optional<LocalDate> read() {
        var cells = row.cells();
        if (cells.isBlank(cell)) {
            return Optional.empty();
        }
        int parsed = Dates.parse(cells.bytes(), cells.start(cell), cells.end(cell));
        if (parsed < 0) {
            return unreadable(parsed);
        }
        var date = Dates.of(parsed);
        if (date.get().isAfter(lastDay)) {
            row.warningIfItStays(
                    name,
                    cells.text(cell),
                    "lies after the end of the collection year " + row.year() + "; check the year");
        }
        return date;
    }

    private Optional<LocalDate> unreadable(int why) {
        var text = row.cells().text(cell);
        var spaceless = text.getBytes(StandardCharsets.ISO_8859_1);
        int again =
                CellText.isAscii(spaceless, 0, spaceless.length) ? Dates.parse(spaceless, 0, spaceless.length) : why;
        if (again >= 0) {
            return Dates.of(again);
        }
        row.error(
                name,
                text,
                again == Dates.UNLIKELY
                        ? "is not a likely date: its year lies before 1900 or after 2099; write dd/mm/yyyy"
                        : "is not a date; write dd/mm/yyyy");
        return Optional.empty();
    }

    /** As {@link #read}, and a blank is an error. */
    Optional<LocalDate> required() {
        if (row.cells().isBlank(cell)) {
            row.error(name, "", "is blank; write the date as dd/mm/yyyy");
        }
        return read();
    }

    /** It does not fit the rest of the row, which therefore cannot be used. */
    void isWrong(String message) {
        row.error(name, row.cells().text(cell), message);
    }

    /** It does not fit the rest of the row, which stays all the same. */
    void isOdd(String message) {
        row.warningIfItStays(name, row.cells().isBlank(cell) ? "" : row.cells().text(cell), message);
    }

    static String written(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
