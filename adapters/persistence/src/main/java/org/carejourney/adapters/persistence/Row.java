package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;

/** Gives the values of a stored row in the order of the columns. */
interface Row {
    Optional<LocalDate> optionalDay();

    Optional<String> optionalText();

    <C> Optional<C> optionalCode(Words<C> words);

    Optional<Integer> optionalNumber();

    Optional<Boolean> optionalYes();

    long big();

    default LocalDate day() {
        return optionalDay().orElseThrow();
    }

    default String text() {
        return optionalText().orElseThrow();
    }

    default <C> C code(Words<C> words) {
        return optionalCode(words).orElseThrow();
    }

    default int number() {
        return optionalNumber().orElseThrow();
    }

    default boolean yes() {
        return optionalYes().orElseThrow();
    }
}
