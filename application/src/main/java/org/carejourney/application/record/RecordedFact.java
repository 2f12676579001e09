package org.carejourney.application.record;

import java.time.Instant;
import java.util.Optional;
import org.carejourney.domain.record.Fact;

/**
 * One version of a fact, with its provenance, for the history on a child's page.
 *
 * @param recordedAt from when the product knew it so
 * @param until when it was superseded or withdrawn; empty while it stands
 * @param by person or import that recorded it
 * @param reason why it was corrected or withdrawn; empty for a first version
 */
public record RecordedFact(Fact fact, Instant recordedAt, Optional<Instant> until, String by, String reason) {}
