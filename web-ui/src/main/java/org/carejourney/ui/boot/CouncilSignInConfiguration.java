package org.carejourney.ui.boot;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.ui.session.CouncilPeople;
import org.carejourney.ui.session.OpenSessions;
import org.carejourney.ui.session.TokenLife;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.client.RestClient;

/** People sign in through the council, and in no other way: no password is asked for here. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(CouncilSignInConfiguration.ISSUER)
class CouncilSignInConfiguration {
    static final String ISSUER = "carejourney.keycloak.issuer";

    /** Tokens are made and end by the real time, whatever day it is for the service. */
    private static final InstantSource CLOCK = Clock.systemUTC();

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Bean
    OpenSessions openSessions() {
        return new OpenSessions();
    }

    /** Tokens stay with the session they came for, and go with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    SecurityFilterChain securityChain(
            HttpSecurity http,
            CouncilSignIn council,
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository tokens,
            OpenSessions sessions) {
        SecurityConfiguration.common(http);
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(patient());
        var renewal = new RestClientRefreshTokenTokenResponseClient();
        renewal.setRestClient(patient());
        var door = new CouncilDoor(council, clients);
        http.with(vaadin(), screens -> {
            screens.oauth2LoginPage("/sign-in", "{baseUrl}/sign-in");
            screens.logoutSuccessHandler(door::signedOut);
            screens.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
        });
        http.oauth2Login(login -> login.authorizedClientRepository(tokens)
                .authorizationEndpoint(ask -> ask.authorizationRequestResolver(door))
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                .userInfoEndpoint(user -> user.oidcUserService(new CouncilPeople(council, CLOCK)))
                .failureHandler(door::refused));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(endsSessions(sessions))));
        http.addFilterBefore(
                door.beforeLeaving(),
                org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter.class);
        http.addFilterBefore(new TokenLife(tokens, renewal, CLOCK), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    /** A sign-out token names one session at the council's sign-in, or a person and means all of theirs. */
    private static LogoutHandler endsSessions(OpenSessions sessions) {
        return (request, response, authentication) -> {
            if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) return;
            var session = token.getSessionId();
            sessions.end(person -> session == null
                    ? Objects.equals(person.getSubject(), token.getSubject())
                    : session.equals(person.getClaimAsString("sid")));
        };
    }

    private static RestClient patient() {
        var connections = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        connections.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
