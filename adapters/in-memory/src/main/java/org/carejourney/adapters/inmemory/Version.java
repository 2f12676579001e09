package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.record.Fact;

/** What was said of one thing from one moment until another. */
record Version(Fact fact, Instant from, Instant until, long rank, String by, String reason, State state) {

    enum State {
        SAID,
        /** It never happened; the version holds the place, so that an older return does not bring it back. */
        WITHDRAWN,
        /** A correction gave the fact another date; likewise. */
        MOVED
    }

    List<Comparable<?>> key() {
        return Naming.key(fact);
    }

    boolean stands() {
        return until.equals(Instant.MAX);
    }

    boolean isSaidAt(Optional<Instant> knownAt) {
        return state == State.SAID
                && knownAt.map(at -> !from.isAfter(at) && until.isAfter(at)).orElseGet(this::stands);
    }

    Version until(Instant at) {
        return new Version(fact, from, at, rank, by, reason, state);
    }

    Version withRank(long higher) {
        return new Version(fact, from, until, higher, by, reason, state);
    }

    /** A withdrawal is told as a version that ends as it begins. */
    RecordedFact told() {
        var end = state == State.WITHDRAWN ? from : until;
        return new RecordedFact(fact, from, end.equals(Instant.MAX) ? Optional.empty() : Optional.of(end), by, reason);
    }
}
