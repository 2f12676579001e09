package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * From a day on the child goes to a school, a college or a training provider, or has no place at any.
 *
 * @param provider its name; empty where there is no place, or the name is not known
 */
public record SchoolChanged(
        FactId id, LocalDate on, Place place, Optional<String> provider, Map<String, String> notKnown)
        implements Event {
    public SchoolChanged {
        notKnown = Map.copyOf(notKnown);
    }

    /** Where a child is taught. */
    public enum Place {
        SCHOOL("On roll of a school or nursery"),
        COLLEGE("At a college or with a training provider"),
        NONE("No place at a school, college or training provider");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean hasPlace() {
        return place != Place.NONE;
    }

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
        return "%s from %s%s"
                .formatted(
                        place.words(),
                        DayWords.of(on),
                        provider.map(name -> ": " + name).orElse(""));
    }
}
