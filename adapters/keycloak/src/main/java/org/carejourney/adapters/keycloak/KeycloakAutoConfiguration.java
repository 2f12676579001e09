package org.carejourney.adapters.keycloak;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.application.port.out.StaffSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * People sign in through the council's Keycloak. Nothing here asks Keycloak anything while the product starts, so that
 * the product starts without it too.
 */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnProperty(KeycloakSettings.ISSUER)
public class KeycloakAutoConfiguration {
    /** Someone waits at the screen. */
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private static final Duration IN_THE_BACKGROUND = Duration.ofSeconds(20);

    /** Its first answers take long. */
    private static final Duration WHILE_STARTING = Duration.ofMinutes(2);

    @Bean
    KeycloakSettings keycloakSettings(Environment settings) {
        return KeycloakSettings.of(settings);
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakSettings settings) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                .clientName("Keycloak")
                .clientId(settings.client().id())
                .clientSecret(settings.client().secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(settings.issuer().toString())
                .authorizationUri(settings.protocol("auth"))
                .tokenUri(settings.protocol("token"))
                .jwkSetUri(settings.protocol("certs"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.protocol("logout")))
                .build());
    }

    @Bean
    CouncilSignIn councilSignIn(KeycloakSettings settings) {
        return new Tokens(settings, accessTokens(settings), http(A_MOMENT));
    }

    @Bean
    StaffSource staffSource(KeycloakSettings settings) {
        return new Staff(settings, http(IN_THE_BACKGROUND));
    }

    @Bean
    @ConditionalOnProperty(LocalKeycloak.HOME)
    LocalKeycloak localKeycloak(KeycloakSettings settings, Environment environment, BusinessClock clock) {
        return LocalKeycloak.start(settings, environment, clock, http(WHILE_STARTING));
    }

    private static JwtDecoder accessTokens(KeycloakSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.protocol("certs"))
                .restOperations(new RestTemplate(connections(A_MOMENT)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD,
                        audience -> audience != null
                                && audience.contains(settings.client().id())))));
        return decoder;
    }

    private static RestClient http(Duration patience) {
        return RestClient.builder().requestFactory(connections(patience)).build();
    }

    private static JdkClientHttpRequestFactory connections(Duration patience) {
        var connections = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        connections.setReadTimeout(patience);
        return connections;
    }
}
