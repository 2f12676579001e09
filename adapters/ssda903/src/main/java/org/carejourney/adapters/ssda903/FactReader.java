package org.carejourney.adapters.ssda903;

import java.util.Optional;
import org.carejourney.domain.record.Fact;

/** Makes a fact of the row at hand, telling everything that is wrong with it. */
@FunctionalInterface
interface FactReader {
    /** Empty where the row is left out. */
    Optional<Fact> read();

    static FactReader of(Columns columns) {
        return switch (columns.layout().table()) {
            case HEADER -> PersonReaders.person(columns);
            case UASC -> PersonReaders.unaccompanied(columns);
            case PREVIOUS_PERMANENCE -> PersonReaders.permanenceBefore(columns);
            case EPISODES -> new EpisodeReader(columns);
            case REVIEWS -> EventReaders.review(columns);
            case MISSING -> EventReaders.missing(columns);
            case AD1 -> EventReaders.adoptionDecision(columns);
            case PLACED_FOR_ADOPTION -> EventReaders.placedForAdoption(columns);
            case OC2 -> YearReaders.health(columns);
            case OC3 -> YearReaders.careLeaver(columns);
            case SOCIAL_WORKERS, DEPRIVATION_OF_LIBERTY ->
                throw new IllegalArgumentException(columns.layout().table() + " holds no facts that are kept");
        };
    }
}
