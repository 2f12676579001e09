package org.carejourney.application.port.out;

import java.util.Map;
import org.carejourney.domain.access.Actor;

/** The council's own sign-in, which vouches for people by signed tokens; present only where one is set up. */
public interface CouncilSignIn {
    /**
     * Who someone is.
     *
     * @param identity what the identity token says, signature, issuer, audience, age and nonce already checked
     * @param accessToken as it came, not yet checked
     */
    Answer person(Map<String, Object> identity, String accessToken);

    /** Whether it answers at all; asked before people are sent there, so quick. */
    boolean isReachable();

    sealed interface Answer {
        record Known(Actor actor) implements Answer {}

        record Refused(Why why) implements Answer {}
    }

    enum Why {
        NO_ROLE,
        SEVERAL_ROLES,
        NO_TEAM,
        SEVERAL_TEAMS,
        /** The token was made for another system, is too old, or is not from the council's sign-in. */
        NOT_FOR_US
    }
}
