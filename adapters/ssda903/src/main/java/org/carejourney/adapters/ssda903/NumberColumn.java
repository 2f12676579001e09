package org.carejourney.adapters.ssda903;

import java.util.Optional;

/** Small whole numbers. */
record NumberColumn(Row row, int cell, String name, int smallest, int largest) {

    /** Empty where the cell is blank, or bad and told. */
    Optional<Integer> read() {
        var cells = row.cells();
        if (cells.isBlank(cell)) {
            return Optional.empty();
        }
        int value = parse(cells.bytes(), cells.start(cell), cells.end(cell));
        if (value < smallest || value > largest) {
            row.error(name, cells.text(cell), "is not a code of any year; write " + wanted());
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private String wanted() {
        return largest - smallest == 1 ? smallest + " or " + largest : "a number from " + smallest + " to " + largest;
    }

    private static int parse(byte[] bytes, int start, int end) {
        if (end - start > 2) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
