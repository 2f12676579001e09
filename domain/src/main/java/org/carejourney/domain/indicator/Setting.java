package org.carejourney.domain.indicator;

import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.Places;

/**
 * What figures need to know besides the child's record.
 *
 * @param council GSS code of the responsible council
 * @param places the postcode directory; empty where none was given, then what needs it is not available
 */
public record Setting(String council, ClockSettings clocks, Optional<Places> places) {}
