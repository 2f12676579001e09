package org.carejourney.ui.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session lasts as long as the token behind it. While someone works it is renewed before it ends; if the council's
 * sign-in does not answer, they work on until it ends; if it says no, the session is over.
 */
public final class TokenLife extends OncePerRequestFilter {
    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(5);

    /** What the client says where no answer came, or none that can be read. */
    private static final Set<String> NO_ANSWER =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private final OAuth2AuthorizedClientRepository tokens;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewal;
    private final InstantSource clock;

    public TokenLife(
            OAuth2AuthorizedClientRepository tokens,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewal,
            InstantSource clock) {
        this.tokens = tokens;
        this.renewal = renewal;
        this.clock = clock;
    }

    /** An open page's sign of life is not a person's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof CouncilPerson person && isOver(person, who, request, response))
            end(request);
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private boolean isOver(
            CouncilPerson person, Authentication who, HttpServletRequest request, HttpServletResponse response) {
        synchronized (person) {
            OAuth2AuthorizedClient held = tokens.loadAuthorizedClient("keycloak", who, request);
            if (held == null) return true;
            var token = held.getAccessToken();
            var now = clock.instant();
            if (now.isBefore(renewFrom(token))) return false;
            boolean hasEnded = !now.isBefore(Objects.requireNonNull(token.getExpiresAt()));
            var lastTry = (Instant) request.getSession().getAttribute(TokenLife.class.getName());
            if (lastTry != null && now.isBefore(lastTry.plus(BEFORE_ASKING_AGAIN))) return hasEnded;
            request.getSession().setAttribute(TokenLife.class.getName(), now);
            return switch (renewed(held, who, request, response)) {
                case YES -> false;
                case NO_ANSWER_CAME -> hasEnded;
                case REFUSED -> true;
            };
        }
    }

    private static Instant renewFrom(OAuth2AccessToken token) {
        var issued = Objects.requireNonNull(token.getIssuedAt());
        return issued.plus(Duration.between(issued, Objects.requireNonNull(token.getExpiresAt()))
                .dividedBy(2));
    }

    private enum Renewed {
        YES,
        NO_ANSWER_CAME,
        REFUSED
    }

    private Renewed renewed(
            OAuth2AuthorizedClient held, Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var refresh = held.getRefreshToken();
        if (refresh == null) return Renewed.REFUSED;
        try {
            var answer = renewal.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(held.getClientRegistration(), held.getAccessToken(), refresh));
            tokens.saveAuthorizedClient(
                    new OAuth2AuthorizedClient(
                            held.getClientRegistration(),
                            who.getName(),
                            answer.getAccessToken(),
                            answer.getRefreshToken() == null ? refresh : answer.getRefreshToken()),
                    who,
                    request,
                    response);
            request.getSession().removeAttribute(TokenLife.class.getName());
            return Renewed.YES;
        } catch (OAuth2AuthorizationException said) {
            return isAnswer(said.getError().getErrorCode()) ? Renewed.REFUSED : Renewed.NO_ANSWER_CAME;
        }
    }

    private static boolean isAnswer(@Nullable String code) {
        return code != null && !NO_ANSWER.contains(code);
    }
}
