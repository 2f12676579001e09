package org.carejourney.adapters.ssda903;

import java.util.function.Predicate;

/** Postcodes, numbers of pupils and providers: texts in capitals without spaces. */
record TextColumn(Row row, int cell, String name, TextCache texts) {

    /** The empty text where the cell is blank. */
    String read() {
        return row.cells().isBlank(cell) ? "" : texts.normalised(row.cells(), cell);
    }

    /** As {@link #read}; what is not as it should be stays and is told. */
    String readLike(Predicate<String> right, String otherwise) {
        var text = read();
        if (!text.isEmpty() && !right.test(text)) {
            row.warningIfItStays(name, row.cells().text(cell), otherwise);
        }
        return text;
    }

    /** As {@link #read}; what is not as it should be makes the row unusable. */
    String readOnly(Predicate<String> right, String otherwise) {
        var text = read();
        if (!text.isEmpty() && !right.test(text)) {
            row.error(name, row.cells().text(cell), otherwise);
        }
        return text;
    }
}
