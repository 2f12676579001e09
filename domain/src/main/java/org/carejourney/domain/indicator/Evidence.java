package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;

/** One fact that decided a finding, in words, with its date. */
public record Evidence(String what, Optional<LocalDate> on) {
    public static Evidence on(String what, LocalDate day) {
        return new Evidence(what, Optional.of(day));
    }

    public static Evidence of(String what) {
        return new Evidence(what, Optional.empty());
    }
}
