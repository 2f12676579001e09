package org.carejourney.ui.boot;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.ui.session.CouncilPerson;
import org.carejourney.ui.session.SignInProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/** The way to the council's sign-in and back: with the second factor where it is needed, and never into the void. */
final class CouncilDoor implements OAuth2AuthorizationRequestResolver {
    private static final String START = "/oauth2/authorization/keycloak";
    private static final String LEVEL = "level";
    private static final String SECOND = "2";

    /** A page of the product, and nothing that a browser takes for another server. */
    private static final String OWN_PAGE = "[a-z][a-zA-Z0-9/-]*(\\?([a-zA-Z0-9=&.+_-]|%[0-9a-fA-F]{2})*)?";

    /** In the session while someone was sent for the second factor because their role needs it. */
    private static final String SENT_FOR_SECOND_FACTOR = CouncilDoor.class.getName() + ".second";

    private final CouncilSignIn council;
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final OidcClientInitiatedLogoutSuccessHandler signOut;

    /** The page itself has to go there: a browser does not let a script behind it follow to another server. */
    private final RedirectStrategy leaving = new UidlRedirectStrategy();

    CouncilDoor(CouncilSignIn council, ClientRegistrationRepository clients) {
        this.council = council;
        requests = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        signOut = new OidcClientInitiatedLogoutSuccessHandler(clients);
        signOut.setPostLogoutRedirectUri("{baseUrl}/sign-in");
        signOut.setRedirectStrategy(leaving);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return atLevel(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return atLevel(request, requests.resolve(request, client));
    }

    private static @Nullable OAuth2AuthorizationRequest atLevel(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null || !SECOND.equals(request.getParameter(LEVEL))) return asked;
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.putAll(Map.of("acr_values", CouncilPerson.LEVEL_2)))
                .build();
    }

    /** Nobody is sent to a sign-in that does not answer; who comes from a page returns to it. */
    Filter beforeLeaving() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !request.getServletPath().equals(START);
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (!council.isReachable()) {
                    response.sendRedirect(signInPage(request, SignInProblem.UNREACHABLE));
                    return;
                }
                rememberPage(request, response);
                chain.doFilter(request, response);
            }
        };
    }

    /** The page that asked for the second factor is where they come back to, as if they had just asked for it. */
    private static void rememberPage(HttpServletRequest request, HttpServletResponse response) {
        var back = request.getParameter("back");
        if (back == null || !back.matches(OWN_PAGE)) return;
        var page = URI.create("/" + back);
        new HttpSessionRequestCache()
                .saveRequest(
                        new jakarta.servlet.http.HttpServletRequestWrapper(request) {
                            @Override
                            public String getRequestURI() {
                                return getContextPath() + page.getRawPath();
                            }

                            @Override
                            public String getServletPath() {
                                return page.getRawPath();
                            }

                            @Override
                            public StringBuffer getRequestURL() {
                                return new StringBuffer(
                                        URI.create(super.getRequestURL().toString())
                                                .resolve(getRequestURI())
                                                .toString());
                            }

                            @Override
                            public @Nullable String getQueryString() {
                                return page.getRawQuery();
                            }
                        },
                        response);
    }

    void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var problem = problem(why);
        var session = request.getSession();
        if (problem == SignInProblem.NO_SECOND_FACTOR && session.getAttribute(SENT_FOR_SECOND_FACTOR) == null) {
            session.setAttribute(SENT_FOR_SECOND_FACTOR, true);
            response.sendRedirect(request.getContextPath() + START + "?" + LEVEL + "=" + SECOND);
            return;
        }
        session.removeAttribute(SENT_FOR_SECOND_FACTOR);
        response.sendRedirect(signInPage(request, problem));
    }

    private SignInProblem problem(AuthenticationException why) {
        if (why instanceof OAuth2AuthenticationException refusal) {
            var code = refusal.getError().getErrorCode();
            var known = SignInProblem.of(code);
            if (known.isPresent()) return known.get();
        }
        return council.isReachable() ? SignInProblem.FAILED : SignInProblem.UNREACHABLE;
    }

    /** Out of the council's sign-in too, if it answers; out of the product in any case. */
    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException, ServletException {
        if (council.isReachable()) signOut.onLogoutSuccess(request, response, who);
        else leaving.sendRedirect(request, response, signInPage(request, SignInProblem.UNREACHABLE));
    }

    private static String signInPage(HttpServletRequest request, SignInProblem problem) {
        return request.getContextPath() + "/sign-in?problem=" + problem.code();
    }
}
