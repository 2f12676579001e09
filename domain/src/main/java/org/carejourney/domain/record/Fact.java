package org.carejourney.domain.record;

import java.time.LocalDate;
import org.carejourney.domain.shared.FactId;

/** Something that happened to a child and was recorded. */
public sealed interface Fact
        permits Person,
                Episode,
                ReviewHeld,
                EarlyReviewRequested,
                ReviewStepDone,
                MissingEpisode,
                UnaccompaniedStatus,
                YearlyHealth,
                CareLeaverYear,
                AdoptionDecision,
                PlacedForAdoption,
                PermanenceBefore,
                Event {

    FactId id();

    /** The day from which the fact is part of the child's story. */
    LocalDate happenedOn();

    /** The last day of which the fact says anything; far in the future while it goes on. */
    default LocalDate speaksUntil() {
        return happenedOn();
    }

    /** The fact as it stood on a day: what is dated later has not happened yet. */
    default Fact asAt(LocalDate day) {
        return this;
    }
}
