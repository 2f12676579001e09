package org.carejourney.workflows;

import java.util.Map;
import java.util.Set;

/**
 * A review's process as it stands in the engine.
 *
 * @param instance the engine's own number; it never leaves this module
 * @param definition the version of the model on which it runs
 * @param places elements of the model where the process stands
 */
record RunningJourney(String instance, String definition, Set<String> places, Map<String, Object> variables) {
    boolean isAt(String element) {
        return places.contains(element);
    }

    /** Where the work stands, leaving the watch on the clock aside; empty text where it stands nowhere. */
    String step() {
        return places.stream()
                .filter(place -> !place.equals(ModelNames.WAIT_TO_LOOK_AGAIN))
                .findFirst()
                .orElse("");
    }

    Lookouts lookouts() {
        return Lookouts.parse(variables.getOrDefault(ModelNames.LOOK_AGAIN_DAYS, ""));
    }
}
