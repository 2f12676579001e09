package org.carejourney.ui.boot;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.KeepStaff;
import org.carejourney.application.port.out.StaffSource;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.ui.session.OpenSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Asks the council's directory again and again who works for it; what changed holds for those at work too. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(CouncilSignInConfiguration.ISSUER)
class FollowStaff {
    private static final Logger LOG = LoggerFactory.getLogger(FollowStaff.class);
    private static final Actor BY = Actor.system("staff directory");

    private final StaffSource source;
    private final UserDirectory directory;
    private final KeepStaff keepStaff;
    private final OpenSessions sessions;
    private boolean answered = true;

    FollowStaff(StaffSource source, UserDirectory directory, KeepStaff keepStaff, OpenSessions sessions) {
        this.source = source;
        this.directory = directory;
        this.keepStaff = keepStaff;
        this.sessions = sessions;
    }

    @Scheduled(initialDelay = 5_000, fixedDelayString = "${carejourney.keycloak.follow-millis:15000}")
    void follow() {
        List<Actor> present;
        try {
            present = source.present();
        } catch (RuntimeException noAnswer) {
            if (answered) LOG.warn("The council's directory does not answer: {}", noAnswer.getMessage());
            answered = false;
            return;
        }
        answered = true;
        if (present.isEmpty()) {
            LOG.warn("The council's directory names nobody with a role here; taken for a mistake");
            return;
        }
        if (!Set.copyOf(directory.all()).equals(Set.copyOf(present))) {
            var kept = keepStaff.keep(BY, present);
            LOG.info(
                    "Staff: {} new or changed, {} left; {} tasks went back to their queues",
                    kept.changed().size(),
                    kept.left().size(),
                    kept.tasksGivenBack());
        }
        follow(present.stream().collect(Collectors.toMap(Actor::user, Function.identity())));
    }

    private void follow(java.util.Map<String, Actor> present) {
        sessions.each((person, end) -> {
            var now = present.get(person.actor().user());
            if (now == null || now.role() != person.actor().role()) end.run();
            else person.becomes(now);
        });
    }
}
