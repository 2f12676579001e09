package org.carejourney.adapters.ssda903;

import java.util.Arrays;
import org.carejourney.domain.place.Places;
import org.jspecify.annotations.Nullable;

/** Remembers texts that return again and again, such as postcodes, in bounded memory. */
final class TextCache {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 16;

    private final @Nullable Known[] slots = new Known[SLOTS];

    private record Known(byte[] bytes, String text) {}

    /** A value in capitals without any spaces: a postcode as the directory has it, a number as it is compared. */
    String normalised(CsvRows cells, int cell) {
        int start = cells.start(cell);
        int end = cells.end(cell);
        if (end - start > LONGEST) {
            return Places.normalise(cells.text(cell));
        }
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + cells.bytes()[i];
        }
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        var known = slots[slot];
        if (known == null || !Arrays.equals(known.bytes(), 0, known.bytes().length, cells.bytes(), start, end)) {
            known = new Known(Arrays.copyOfRange(cells.bytes(), start, end), Places.normalise(cells.text(cell)));
            slots[slot] = known;
        }
        return known.text();
    }
}
