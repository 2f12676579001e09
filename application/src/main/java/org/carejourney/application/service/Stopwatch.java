package org.carejourney.application.service;

import java.time.Duration;
import org.carejourney.application.port.out.BusinessClock;

/** Takes the time by the product's own clock. */
record Stopwatch(BusinessClock clock) {
    Duration time(Runnable work) {
        var before = clock.now();
        work.run();
        return Duration.between(before, clock.now());
    }
}
