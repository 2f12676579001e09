package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.shared.FactId;

/**
 * Who the child is, as the header of the return says it.
 *
 * @param uniquePupilNumber the UPN, or the code that says why there is none
 * @param isMother whether the child is a mother
 * @param firstChildBorn birth date of her first child
 */
public record Person(
        FactId id,
        LocalDate born,
        Optional<Sex> sex,
        Optional<Ethnicity> ethnicity,
        String uniquePupilNumber,
        Optional<Boolean> isMother,
        Optional<LocalDate> firstChildBorn)
        implements Fact {

    @Override
    public LocalDate happenedOn() {
        return born;
    }
}
