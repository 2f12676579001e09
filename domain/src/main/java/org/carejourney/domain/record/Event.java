package org.carejourney.domain.record;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to a child, recorded here and told by no return: a visit, an assessment, a hearing. Each kind
 * is a Java record in the package of its journey, with the id first.
 */
public non-sealed interface Event extends Fact {
    /** What tells it apart from others of its kind for the same child: recording it again says it anew. */
    String key();

    /** What happened, in one line: "Visited on 3 May 2021; seen alone". */
    String words();

    /** The time of day, as told, for what is judged by the hour; empty for what is judged by the day. */
    default Optional<LocalTime> happenedAt() {
        return Optional.empty();
    }

    /** The questions that could not be answered, by the name of the field, each with the reason. */
    default Map<String, String> notKnown() {
        return Map.of();
    }
}
