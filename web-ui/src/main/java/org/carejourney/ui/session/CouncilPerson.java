package org.carejourney.ui.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.carejourney.domain.access.Actor;
import org.carejourney.ui.parts.SecondFactor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Someone who signed in through the council; role and team follow what the council says while they work. */
public final class CouncilPerson extends DefaultOidcUser implements Known, SecondFactor {
    /** How Keycloak's realm names a sign-in with the second factor. */
    public static final String LEVEL_2 = "second-factor";

    private static final long serialVersionUID = 1;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final transient InstantSource clock;
    private transient volatile Actor actor;

    /** @param clock the real time, by which tokens are made, whatever day it is for the service */
    public CouncilPerson(OidcIdToken identity, Actor actor, InstantSource clock) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name())), identity, "preferred_username");
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    /** From the next click on they are whom the council says they are now. */
    public void becomes(Actor now) {
        actor = now;
    }

    public boolean hasSecondFactor() {
        return LEVEL_2.equals(getAuthenticationContextClass());
    }

    @Override
    public Duration freshFor() {
        if (!hasSecondFactor()) return Duration.ZERO;
        var left = Duration.between(
                clock.instant(), Objects.requireNonNull(getIssuedAt()).plus(FRESH));
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
