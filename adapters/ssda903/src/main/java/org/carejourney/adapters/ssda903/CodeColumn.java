package org.carejourney.adapters.ssda903;

import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.CodeList;
import org.jspecify.annotations.Nullable;

/** Codes of one list, found without making text of them. */
final class CodeColumn<C extends Code> {
    /** Slots of the table of codes: a power of two, several times the longest list. */
    private static final int SLOTS = 256;

    private static final int LONGEST_CODE = 7;

    private final Row row;
    private final int cell;
    private final String name;
    private final CodeList<C> list;
    private final long[] keys = new long[SLOTS];
    private final @Nullable Entry<C>[] entries;

    private record Entry<C>(Optional<C> code, boolean isOfTheYear) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    CodeColumn(Row row, int cell, String name, CodeList<C> list) {
        this.row = row;
        this.cell = cell;
        this.name = name;
        this.list = list;
        this.entries = new Entry[SLOTS];
        for (var code : list.all()) {
            long key = 0;
            for (var letter : code.code().toUpperCase(Locale.ROOT).toCharArray()) {
                key = key << 8 | letter;
            }
            int slot = slot(key);
            keys[slot] = key;
            entries[slot] = new Entry<>(Optional.of(code), code.years().include(row.year()));
        }
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 56);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    /** Empty where the cell is blank, or bad and told. */
    Optional<C> read() {
        var cells = row.cells();
        if (cells.isBlank(cell)) {
            return Optional.empty();
        }
        var entry = entries[slot(key(cells.bytes(), cells.start(cell), cells.end(cell)))];
        if (entry == null) {
            return findAsText();
        }
        if (!entry.isOfTheYear()) {
            tellYears(entry.code().orElseThrow());
        }
        return entry.code();
    }

    private static long key(byte[] bytes, int start, int end) {
        if (end - start > LONGEST_CODE) {
            return -1;
        }
        long key = 0;
        for (int i = start; i < end; i++) {
            int letter = bytes[i] & 0xFF;
            key = key << 8 | (letter >= 'a' && letter <= 'z' ? letter - 32 : letter);
        }
        return key;
    }

    /** With spaces that only text knows, or not a code. */
    private Optional<C> findAsText() {
        var text = row.cells().text(cell);
        var code = list.find(text.toUpperCase(Locale.ROOT));
        if (code.isEmpty()) {
            row.error(name, text, "is not a code of any year; use one of " + list.written());
        } else if (!code.get().years().include(row.year())) {
            tellYears(code.get());
        }
        return code;
    }

    private void tellYears(C code) {
        row.warning(
                name,
                row.cells().text(cell),
                "is a code " + code.years() + ", not of " + row.year() + "; the row stays, check the code");
    }

    /** As {@link #read}, and a blank is an error. */
    Optional<C> required() {
        if (row.cells().isBlank(cell)) {
            row.error(name, "", "is blank; use one of " + list.written());
        }
        return read();
    }

    void isOdd(String message) {
        row.warningIfItStays(name, row.cells().isBlank(cell) ? "" : row.cells().text(cell), message);
    }
}
