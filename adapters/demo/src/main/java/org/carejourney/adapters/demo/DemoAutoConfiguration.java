package org.carejourney.adapters.demo;

import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.ReturnsWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Brings the invented council into the product. */
@AutoConfiguration(afterName = "org.carejourney.adapters.ssda903.Ssda903AutoConfiguration")
public class DemoAutoConfiguration {
    @Bean
    @ConditionalOnBean(ReturnsWriter.class)
    @ConditionalOnMissingBean
    DemonstrationData demonstrationData(ReturnsWriter returns) {
        return new InventedCouncil(returns);
    }
}
