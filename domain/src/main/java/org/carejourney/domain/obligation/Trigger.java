package org.carejourney.domain.obligation;

import java.time.LocalDate;
import org.carejourney.domain.shared.FactId;

/**
 * What started a clock. Its identity is the fact, not the date: when the date is corrected, the clock moves and is
 * still the same clock.
 *
 * @param what in the user's words: "Came into care"
 */
public record Trigger(FactId fact, String what, LocalDate on) {}
