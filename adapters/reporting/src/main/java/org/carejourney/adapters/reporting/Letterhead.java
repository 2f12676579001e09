package org.carejourney.adapters.reporting;

import java.util.function.BooleanSupplier;

/**
 * Whose report it is.
 *
 * @param invented asked when a report is written: whether its children are those of a demonstration
 */
record Letterhead(String council, BooleanSupplier invented) {
    Letterhead of(String name) {
        return new Letterhead(name, invented);
    }
}
