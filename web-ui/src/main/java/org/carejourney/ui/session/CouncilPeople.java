package org.carejourney.ui.session;

import java.time.InstantSource;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.application.port.out.CouncilSignIn.Answer;
import org.carejourney.domain.access.AccessPolicy;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Lets in whom the council vouches for, with the role and team it gives them; everyone else is told why not. */
public final class CouncilPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final CouncilSignIn council;
    private final InstantSource clock;

    /** @param clock the real time, by which tokens are made */
    public CouncilPeople(CouncilSignIn council, InstantSource clock) {
        this.council = council;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var identity = request.getIdToken();
        return switch (council.person(
                identity.getClaims(), request.getAccessToken().getTokenValue())) {
            case Answer.Known(var actor) -> {
                var person = new CouncilPerson(identity, actor, clock);
                if (AccessPolicy.needsSecondFactor(actor.role()) && !person.hasSecondFactor())
                    throw refusal(SignInProblem.NO_SECOND_FACTOR);
                yield person;
            }
            case Answer.Refused(var why) -> throw refusal(SignInProblem.of(why));
        };
    }

    private static OAuth2AuthenticationException refusal(SignInProblem problem) {
        return new OAuth2AuthenticationException(new OAuth2Error(problem.code()));
    }
}
