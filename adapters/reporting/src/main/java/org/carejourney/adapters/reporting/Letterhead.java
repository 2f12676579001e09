package org.carejourney.adapters.reporting;

import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Whose report it is.
 *
 * @param invented asked when a report is written: whether its children are those of a demonstration
 * @param names of people by their sign-in names, which mean nothing to readers
 */
record Letterhead(String council, BooleanSupplier invented, UnaryOperator<String> names) {
    /** Where people are known by their sign-in names only. */
    Letterhead(String council, BooleanSupplier invented) {
        this(council, invented, UnaryOperator.identity());
    }

    Letterhead of(String name) {
        return new Letterhead(name, invented, names);
    }

    String name(String user) {
        return names.apply(user);
    }
}
