package org.carejourney.adapters.keycloak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carejourney.application.port.out.CouncilSignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Reads who someone is from the tokens of the realm. */
final class Tokens implements CouncilSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private final KeycloakSettings settings;
    private final JwtDecoder accessTokens;
    private final RestClient http;

    Tokens(KeycloakSettings settings, JwtDecoder accessTokens, RestClient http) {
        this.settings = settings;
        this.accessTokens = accessTokens;
        this.http = http;
    }

    @Override
    public Answer person(Map<String, Object> identity, String accessToken) {
        try {
            accessTokens.decode(accessToken);
        } catch (JwtException notForUs) {
            LOG.warn("A token was refused: {}", notForUs.getMessage());
            return new Answer.Refused(Why.NOT_FOR_US);
        }
        var user = text(identity, "preferred_username");
        if (user.isEmpty()) return new Answer.Refused(Why.NOT_FOR_US);
        var name = text(identity, "name");
        return new Person(user, name.isEmpty() ? user : name, texts(identity, "roles"), texts(identity, "groups"))
                .answer();
    }

    @Override
    public boolean isReachable() {
        try {
            http.get().uri(settings.issuer()).retrieve().toBodilessEntity();
            return true;
        } catch (RestClientException unreachable) {
            return false;
        }
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }

    private static List<String> texts(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }
}
