package org.carejourney.ui.boot;

import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** On the first start of a demonstration the invented council moves in; work an import left undone is taken up. */
@Component
@ConditionalOnWebApplication
class DemonstrationStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private final LoadDemonstration demonstration;

    DemonstrationStart(LoadDemonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.loadIfEmpty(Actor.system("demonstration"), new Told())) {
            LOG.info("The invented council has moved in");
        }
    }

    /** Says each new stage once. */
    private static final class Told implements Progress {
        private String last = "";

        @Override
        public void at(String what, long done, long total) {
            if (!what.equals(last)) {
                LOG.info("{} ...", what);
                last = what;
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
