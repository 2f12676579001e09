package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.shared.FactId;
import org.jspecify.annotations.Nullable;

/** Takes the values of a fact in the order of the columns. */
interface Cells {
    void day(@Nullable LocalDate day);

    void text(@Nullable String text);

    void number(@Nullable Integer number);

    void big(long number);

    void yes(@Nullable Boolean yes);

    default void day(Optional<LocalDate> day) {
        day(day.orElse(null));
    }

    default void code(Code code) {
        text(code.code());
    }

    default void code(Optional<? extends Code> code) {
        text(code.map(Code::code).orElse(null));
    }

    default void name(Enum<?> constant) {
        text(constant.name());
    }

    default void number(Optional<Integer> number) {
        number(number.orElse(null));
    }

    default void yes(Optional<Boolean> yes) {
        yes(yes.orElse(null));
    }

    default void fact(FactId fact) {
        big(fact.value());
    }
}
