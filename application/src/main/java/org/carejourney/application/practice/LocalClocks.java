package org.carejourney.application.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.LocalClock;

/** Every length of time that the service may set: when people are warned and told, and what the journeys leave open. */
public final class LocalClocks {
    public static final LocalClock WARN =
            LocalClock.workingDaysUsually(5, "WARN_BEFORE_DUE", "Warn worker and team manager before the last day");
    public static final LocalClock WARN_OF_SHORT = LocalClock.workingDaysUsually(
            2, "WARN_BEFORE_SHORT_DUE", "Warn them before the last day of a clock of five working days or less");
    public static final LocalClock SERVICE_MANAGER =
            LocalClock.workingDaysUsually(1, "TELL_SERVICE_MANAGER", "Tell the service manager after the last day");
    public static final LocalClock HEAD_OF_SERVICE =
            LocalClock.workingDaysUsually(5, "TELL_HEAD_OF_SERVICE", "Tell the head of service after the last day");
    public static final LocalClock DEPUTY_DIRECTOR = LocalClock.workingDaysUsually(
            10, "TELL_DEPUTY_DIRECTOR", "Put on the Deputy Director's weekly list after the last day");

    private static final List<LocalClock> TELLING =
            List.of(WARN, WARN_OF_SHORT, SERVICE_MANAGER, HEAD_OF_SERVICE, DEPUTY_DIRECTOR);

    private LocalClocks() {}

    public static Stream<LocalClock> all() {
        return Stream.concat(TELLING.stream(), JourneyCatalogue.localClocks().stream());
    }

    public static Optional<LocalClock> named(String name) {
        return all().filter(clock -> clock.name().equals(name)).findFirst();
    }
}
