package org.carejourney.adapters.reporting;

import java.util.Optional;

/** Nobody may take an invented council for a real one. */
final class Demonstration {
    static final String WARNING = "All data is synthetic and invented.";

    private Demonstration() {}

    static Optional<String> warning(Letterhead letterhead) {
        return letterhead.invented().getAsBoolean() ? Optional.of(WARNING) : Optional.empty();
    }
}
