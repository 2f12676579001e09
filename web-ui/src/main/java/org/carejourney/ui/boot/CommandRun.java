package org.carejourney.ui.boot;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The product without its screens, for one command. The command line adapter brings the runner that carries it out and
 * tells the exit code; beans are made when asked for, so that a command that needs no database starts none. No
 * configuration class, lest the screens find it and lose what is excluded here.
 */
@EnableAutoConfiguration(exclude = SpringBootAutoConfiguration.class)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CareJourneyApplication.class))
class CommandRun {

    /** What goes wrong is told on standard error, in words; the result alone goes to standard output. */
    private static final Map<String, String> QUIET = Map.of(
            "logging.config", "classpath:logback-command.xml",
            "logging.level.root", "error",
            "logging.level.org.springframework.transaction", "off", // the command tells its failure itself
            "logging.level.org.carejourney", "warn");

    static int of(List<String> command) {
        QUIET.forEach(System::setProperty);
        var context = new SpringApplicationBuilder(CommandRun.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .addCommandLineProperties(false)
                .properties("carejourney.jobs.enabled=false", CommandsNeedOnlyOurs.COMMAND + "=true")
                .run(command.toArray(String[]::new));
        return SpringApplication.exit(context);
    }
}
