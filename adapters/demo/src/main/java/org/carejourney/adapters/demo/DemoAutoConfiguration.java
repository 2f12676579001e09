package org.carejourney.adapters.demo;

import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.ReturnsWriter;
import org.springframework.beans.factory.annotation.Value;
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
    DemonstrationData demonstrationData(
            ReturnsWriter returns, @Value("${carejourney.demo.children:" + DemoCouncil.CHILDREN + "}") int children) {
        return new InventedCouncil(returns, children);
    }
}
