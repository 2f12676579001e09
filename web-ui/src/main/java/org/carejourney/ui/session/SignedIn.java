package org.carejourney.ui.session;

import java.security.Principal;
import java.util.Optional;
import org.carejourney.domain.access.Actor;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person at the screen. */
public record SignedIn(Actor actor) implements Known, Principal {
    @Override
    public String getName() {
        return actor.user();
    }

    /** Empty before signing in. */
    public static Optional<Actor> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .map(Known::actor);
    }

    /** On pages that nobody sees without signing in. */
    public static Actor me() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
