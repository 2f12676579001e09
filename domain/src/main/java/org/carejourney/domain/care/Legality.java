package org.carejourney.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.record.CareRecord;

/** What legal status, placement and age may go together on a day. */
final class Legality {
    private Legality() {}

    static Optional<String> problem(CareRecord record, LocalDate on, LegalStatus status, Where where) {
        if (status.isShortBreak()) {
            return Optional.of("Short breaks are recorded as a series of their own, not as care");
        }
        var year = CollectionYear.of(on);
        if (!where.type().years().include(year)) {
            return Optional.of("Placement %s may be used %s, not in %s"
                    .formatted(where.type().code(), where.type().years(), year));
        }
        if (status == LegalStatus.V2 && where.type() == PlacementType.P1) {
            return Optional.of("A child accommodated under section 20 cannot be placed with their own parents");
        }
        if (where.type().needsProvider() && where.provider().isEmpty()) {
            return Optional.of("Say who provides the placement");
        }
        return ageProblem(record, on, where);
    }

    static Optional<String> ageProblem(CareRecord record, LocalDate on, Where where) {
        if (record.born().isEmpty()) {
            return Optional.empty();
        }
        var born = record.born().get();
        if (on.isBefore(born)) {
            return Optional.of("The child was born on " + DayWords.of(born));
        }
        int age = Ages.on(born, on);
        if (age >= 18) {
            return Optional.of("The young person was 18 on %s and can no longer be looked after"
                    .formatted(DayWords.of(Ages.birthday(born, 18))));
        }
        return where.type() == PlacementType.K3 && age < 16
                ? Optional.of("Supported accommodation (K3) is for those aged 16 or 17; the child is " + age)
                : Optional.empty();
    }
}
