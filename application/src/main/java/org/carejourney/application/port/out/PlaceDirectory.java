package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.util.Optional;
import org.carejourney.domain.place.Places;

/** The postcode directory of the Office for National Statistics, or an extract of it. */
public interface PlaceDirectory {
    /**
     * Replaces the directory by a file with the columns pcd, laua, oseast1m, osnrth1m.
     *
     * @return how many postcodes were read
     * @throws org.carejourney.application.returns.UnusableReturns with a sentence that says what is wrong with the file
     */
    int load(Path file);

    /** Empty where no directory was ever loaded. */
    Optional<Places> places();
}
