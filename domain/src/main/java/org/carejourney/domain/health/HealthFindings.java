package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.record.Event;

/** What was found of a child's health on a day, in an assessment or beside one. */
public sealed interface HealthFindings extends Event permits HealthReportReceived, HealthStatusTold {
    LocalDate on();

    Optional<Boolean> immunised();

    Optional<Boolean> development();

    Optional<SubstanceMisuse> substances();
}
