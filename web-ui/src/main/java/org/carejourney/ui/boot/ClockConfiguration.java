package org.carejourney.ui.boot;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the real clock; the day of a demonstration is kept in its database. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Bean
    Clock clock() {
        return Clock.system(ENGLAND);
    }
}
