package org.carejourney.adapters.ssda903;

import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.port.out.ReturnsWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Returns in and out. */
@AutoConfiguration
public class Ssda903AutoConfiguration {

    @Bean
    ReturnsReader returnsReader() {
        return new Ssda903ReturnsReader();
    }

    @Bean
    ReturnsWriter returnsWriter() {
        return new Ssda903ReturnsWriter();
    }
}
