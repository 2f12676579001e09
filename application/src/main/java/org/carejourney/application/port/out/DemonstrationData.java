package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.util.List;
import org.carejourney.application.record.Profile;

/** The invented council of the demonstration. */
public interface DemonstrationData {
    /** Writes its returns, one folder a year, and beside them {@code postcodes.csv}. */
    void writeReturns(Path folder);

    /** Names and allocations of its children. */
    List<Profile> profiles();
}
