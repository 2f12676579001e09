package org.carejourney.domain.place;

import java.util.Locale;
import java.util.Optional;

/** The directory of postcodes. */
@FunctionalInterface
public interface Places {
    /** The place of a postcode written in capitals without spaces; empty where the directory does not have it. */
    Optional<Place> find(String postcode);

    /** A postcode as the directory is asked for it. */
    static String normalise(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
