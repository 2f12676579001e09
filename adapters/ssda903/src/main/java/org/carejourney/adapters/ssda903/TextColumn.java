package org.carejourney.adapters.ssda903;

import java.util.function.Predicate;

/** Postcodes, numbers of pupils and providers: texts in capitals without spaces. */
record TextColumn(Row row, int cell, String name, TextCache texts) {

    private static final int LONGEST = 100;

    /** The empty text where the cell is blank, or bad and told. */
    private String read() {
        var cells = row.cells();
        if (cells.end(cell) - cells.start(cell) > LONGEST) {
            row.error(name, cells.text(cell), "is far too long; write the value anew");
            return "";
        }
        return cells.isBlank(cell) ? "" : texts.normalised(cells, cell);
    }

    /** The empty text where the cell is blank; what is not as it should be stays and is told. */
    String readLike(Predicate<String> right, String otherwise) {
        var text = read();
        if (!text.isEmpty() && !right.test(text)) {
            row.warningIfItStays(name, row.cells().text(cell), otherwise);
        }
        return text;
    }

    /** The empty text where the cell is blank; what is not as it should be makes the row unusable. */
    String readOnly(Predicate<String> right, String otherwise) {
        var text = read();
        if (!text.isEmpty() && !right.test(text)) {
            row.error(name, row.cells().text(cell), otherwise);
        }
        return text;
    }
}
