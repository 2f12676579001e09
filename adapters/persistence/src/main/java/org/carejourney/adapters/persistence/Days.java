package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as PostgreSQL sends them, each made once: the same few thousand come again and again. */
final class Days {
    static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final long EPOCH_DAY = EPOCH.toEpochDay();
    private static final int FIRST = -60 * 366;
    private static final @Nullable Optional<LocalDate>[] KNOWN = empty(110 * 366);

    private Days() {}

    /** @param number days since 1 January 2000 */
    static Optional<LocalDate> of(int number) {
        int at = number - FIRST;
        if (at < 0 || at >= KNOWN.length) {
            return Optional.of(LocalDate.ofEpochDay(EPOCH_DAY + number));
        }
        var known = KNOWN[at];
        if (known == null) {
            known = Optional.of(LocalDate.ofEpochDay(EPOCH_DAY + number));
            KNOWN[at] = known;
        }
        return known;
    }

    static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - EPOCH_DAY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Optional<LocalDate>[] empty(int size) {
        return (Optional<LocalDate>[]) new Optional[size];
    }
}
