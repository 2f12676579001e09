package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;
import org.carejourney.domain.shared.FactId;

/** The decision that the child should be placed for adoption, and the match with adopters (AD1). */
public record AdoptionDecision(
        FactId id,
        Optional<LocalDate> decided,
        Optional<LocalDate> matched,
        Optional<Boolean> byFosterCarer,
        Optional<Integer> adopters,
        Optional<AdopterSex> adopterSex,
        Optional<AdopterStatus> adopterStatus)
        implements Fact {
    @Override
    public LocalDate happenedOn() {
        return decided.or(() -> matched).orElse(LocalDate.MIN);
    }

    @Override
    public AdoptionDecision asAt(LocalDate day) {
        if (isAfter(decided, day) || isAfter(matched, day)) {
            return new AdoptionDecision(
                    id,
                    isAfter(decided, day) ? Optional.empty() : decided,
                    isAfter(matched, day) ? Optional.empty() : matched,
                    byFosterCarer,
                    adopters,
                    adopterSex,
                    adopterStatus);
        }
        return this;
    }

    private static boolean isAfter(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && date.get().isAfter(day);
    }

    @Override
    public LocalDate speaksUntil() {
        return matched.or(() -> decided).orElse(LocalDate.MIN);
    }
}
