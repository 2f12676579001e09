package org.carejourney.domain.place;

import java.util.Optional;

/**
 * The area of the responsible council.
 *
 * @param council its GSS code
 */
public record OwnArea(String council, Places places) {
    /** Whether a postcode, in capitals without spaces, lies in it; empty where that is not known. */
    public Optional<Boolean> has(String postcode) {
        return postcode.isEmpty()
                ? Optional.empty()
                : places.find(postcode).map(place -> place.council().equals(council));
    }
}
