package org.carejourney.adapters.ssda903;

import java.util.Optional;

/** Yes (1) and no (0); a blank is neither. */
record FlagColumn(NumberColumn number) {
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    /** Empty where the cell is blank, or bad and told. */
    Optional<Boolean> read() {
        var value = number.read();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return value.get() == 1 ? YES : NO;
    }
}
