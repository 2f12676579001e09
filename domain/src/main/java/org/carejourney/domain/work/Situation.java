package org.carejourney.domain.work;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * In which something is recorded.
 *
 * @param record as known now, as at today; where a fact is told anew, without it
 * @param work the work that it would do; empty where nothing asks for it
 * @param id the fact that is told anew; {@link FactId#UNSAVED} for a new one
 */
public record Situation(CareRecord record, ClockSettings settings, LocalDate today, Optional<Work> work, FactId id) {
    /** The same, for the work of one task. */
    public Situation with(Optional<Work> other) {
        return new Situation(record, settings, today, other, id);
    }
}
