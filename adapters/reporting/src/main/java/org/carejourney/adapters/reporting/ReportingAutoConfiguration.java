package org.carejourney.adapters.reporting;

import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.port.out.UserDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Reports as files. A demonstration's say on every page that its children are invented. */
@AutoConfiguration
public class ReportingAutoConfiguration {

    @Bean
    ReportWriter reportWriter(
            @Value("${carejourney.council.name:}") String council,
            ObjectProvider<BusinessClock> clock,
            ObjectProvider<UserDirectory> people) {
        return new ReportFiles(new Letterhead(
                council, () -> clock.stream().anyMatch(BusinessClock::isDemonstration), user -> name(people, user)));
    }

    private static String name(ObjectProvider<UserDirectory> people, String user) {
        return people.stream()
                .flatMap(directory -> directory.nameOf(user).stream())
                .findFirst()
                .orElse(user);
    }
}
