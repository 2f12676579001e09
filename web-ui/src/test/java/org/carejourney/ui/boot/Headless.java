package org.carejourney.ui.boot;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The whole product without its screens: real PostgreSQL, real engine, every use. */
@EnableAutoConfiguration(
        exclude = SpringBootAutoConfiguration.class,
        excludeName = "org.carejourney.adapters.cli.CliAutoConfiguration")
@Import({UseCaseConfiguration.class, ClockConfiguration.class})
public class Headless {

    /** On a throwaway database unless the settings say otherwise. */
    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Headless.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("carejourney.data=throwaway", "carejourney.jobs.enabled=false", "logging.level.root=warn")
                .properties(settings)
                .run();
    }
}
