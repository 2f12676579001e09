package org.carejourney.adapters.reporting;

import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.ReportWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Reports as files. A demonstration's say on every page that its children are invented. */
@AutoConfiguration
public class ReportingAutoConfiguration {

    @Bean
    ReportWriter reportWriter(
            @Value("${carejourney.council.name:}") String council, ObjectProvider<BusinessClock> clock) {
        return new ReportFiles(new Letterhead(council, () -> clock.stream().anyMatch(BusinessClock::isDemonstration)));
    }
}
