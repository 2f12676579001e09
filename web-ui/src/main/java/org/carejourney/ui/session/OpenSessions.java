package org.carejourney.ui.session;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The sessions of this server, so that one can be ended, and a person in it changed, from outside. */
public final class OpenSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    /** Ends the sessions of those who are meant; what is on their screens goes at once. */
    public void end(Predicate<CouncilPerson> meant) {
        for (var session : sessions) {
            if (person(session).filter(meant).isPresent()) end(session);
        }
    }

    /** Everyone who is signed in through the council, with the way to end their session. */
    public void each(java.util.function.BiConsumer<CouncilPerson, Runnable> look) {
        for (var session : sessions) {
            person(session).ifPresent(person -> look.accept(person, () -> end(session)));
        }
    }

    private static void end(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(OpenSessions::leave);
            session.invalidate();
        } catch (IllegalStateException goneMeanwhile) {
            LOG.debug("A session ended by itself", goneMeanwhile);
        }
    }

    private static void leave(VaadinSession screens) {
        screens.lock();
        try {
            for (var ui : screens.getUIs()) {
                ui.getPage().setLocation("/sign-in");
                if (ui.getInternals().getPushConnection() != null) ui.push();
            }
        } finally {
            screens.unlock();
        }
    }

    private static Optional<CouncilPerson> person(HttpSession session) {
        try {
            return Optional.ofNullable(
                            session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(SecurityContext.class::cast)
                    .map(SecurityContext::getAuthentication)
                    .map(authentication -> authentication.getPrincipal())
                    .filter(CouncilPerson.class::isInstance)
                    .map(CouncilPerson.class::cast);
        } catch (IllegalStateException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
