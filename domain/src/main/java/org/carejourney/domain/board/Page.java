package org.carejourney.domain.board;

import java.util.Map;

/** Every count that would be shown of one date. Sums of days or scores are no counts and do not belong here. */
public record Page(Map<Cell, Long> counts) {
    public Page {
        counts = Map.copyOf(counts);
    }

    boolean shows(Cell cell) {
        return counts.containsKey(cell);
    }

    /** Nobody, where the cell is not on the page. */
    long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
