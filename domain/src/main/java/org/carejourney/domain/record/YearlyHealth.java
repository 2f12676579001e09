package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.shared.FactId;

/**
 * Health and behaviour in one collection year, as the return of that year reports it (OC2). A blank answer is empty,
 * never no.
 *
 * @param difficultiesScore strengths and difficulties questionnaire, 0 to 40
 * @param healthCheck development and promotion checks, asked for under-fives only
 * @param interventionRefused help with substance misuse was offered and refused
 */
public record YearlyHealth(
        FactId id,
        CollectionYear year,
        Optional<Integer> difficultiesScore,
        Optional<SdqReason> noScoreBecause,
        Optional<Boolean> convicted,
        Optional<Boolean> healthCheck,
        Optional<Boolean> immunised,
        Optional<Boolean> teethChecked,
        Optional<Boolean> healthAssessed,
        Optional<Boolean> substanceMisuse,
        Optional<Boolean> interventionReceived,
        Optional<Boolean> interventionRefused)
        implements Fact {
    @Override
    public LocalDate happenedOn() {
        return year.lastDay();
    }
}
