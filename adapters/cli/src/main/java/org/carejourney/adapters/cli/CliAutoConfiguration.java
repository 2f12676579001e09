package org.carejourney.adapters.cli;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The commands, present only where there are no screens. */
@AutoConfiguration
@ConditionalOnNotWebApplication
public class CliAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Console console() {
        return Console.standard();
    }

    @Bean
    CommandRunner commandRunner(ApplicationContext context, Console console) {
        return new CommandRunner(context, console);
    }
}
