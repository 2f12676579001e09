package org.carejourney.ui.architecture.offenders.ui;

import org.springframework.context.annotation.Bean;

class DeclaresABean {
    @Bean
    Object bean() {
        return this;
    }
}
