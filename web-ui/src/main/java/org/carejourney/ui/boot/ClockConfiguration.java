package org.carejourney.ui.boot;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product: the real one, or one that runs from the business date given with {@code --today}. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Bean
    Clock clock(@Value("${carejourney.today:#{null}}") @Nullable LocalDate today) {
        var clock = Clock.system(ENGLAND);
        if (today == null) return clock;
        var now = clock.instant().atZone(ENGLAND);
        return Clock.offset(clock, Duration.between(now, now.with(today)));
    }
}
