package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.shared.ChildId;

/**
 * What figures need to know besides the child's record.
 *
 * @param council GSS code of the responsible council
 * @param places the postcode directory; empty where none was given, then what needs it is not available
 * @param boardDays the days for which meetings of the Board are planned
 * @param familyValues the foster households that came through the Family Values scheme
 */
public record Setting(
        String council,
        ClockSettings clocks,
        Optional<Places> places,
        List<LocalDate> boardDays,
        Set<ChildId> familyValues) {
    public Setting {
        boardDays = List.copyOf(boardDays);
        familyValues = Set.copyOf(familyValues);
    }

    /** Where no meeting of the Board and no foster household is known. */
    public Setting(String council, ClockSettings clocks, Optional<Places> places) {
        this(council, clocks, places, List.of(), Set.of());
    }
}
