package org.carejourney.ui.boot;

import org.carejourney.application.port.in.CheckWork;
import org.carejourney.domain.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A new day may ask for new work, and a check over everyone finds what went astray: soon after midnight in England. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class NightlyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private static final Actor BY = Actor.system("nightly check");

    private final CheckWork checkWork;

    NightlyCheck(CheckWork checkWork) {
        this.checkWork = checkWork;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Europe/London")
    void check() {
        var report = checkWork.check(BY);
        LOG.info(
                "Looked at the work of {} children; put right {}",
                report.children(),
                report.found().size());
    }
}
