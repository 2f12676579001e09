package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.shared.FactId;

/**
 * News of immunisations, development checks or misuse of substances between two assessments.
 *
 * @param immunised whether every vaccine expected at the child's age was given
 * @param development whether development checks are up to date
 */
public record HealthStatusTold(
        FactId id,
        LocalDate on,
        Optional<Boolean> immunised,
        Optional<Boolean> development,
        Optional<SubstanceMisuse> substances)
        implements HealthFindings {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Health news of " + DayWords.of(on)
                + immunised
                        .map(yes -> yes ? ": immunised" : ": not fully immunised")
                        .orElse("")
                + development
                        .map(yes -> yes ? "; development checks up to date" : "; development checks not up to date")
                        .orElse("")
                + substances.map(found -> "; " + found.words()).orElse("");
    }
}
