package org.carejourney.adapters.keycloak;

import java.net.URI;
import org.springframework.core.env.Environment;

/**
 * Where the council's realm is, and the two clients the product has there.
 *
 * @param issuer address of the realm, as its tokens name it: {@code https://id.example.gov.uk/realms/carejourney}
 * @param client through which people sign in
 * @param directory which reads people, roles and teams, and nothing else
 */
record KeycloakSettings(URI issuer, Client client, Client directory) {
    static final String ISSUER = "carejourney.keycloak.issuer";

    record Client(String id, String secret) {}

    static KeycloakSettings of(Environment settings) {
        var issuer = URI.create(settings.getRequiredProperty(ISSUER));
        if (!issuer.isAbsolute() || !issuer.getPath().contains("/realms/")) {
            throw new IllegalStateException(
                    ISSUER + " is the address of a realm, as https://id.example.gov.uk/realms/carejourney");
        }
        return new KeycloakSettings(
                issuer,
                new Client(
                        settings.getProperty("carejourney.keycloak.client-id", "carejourney"),
                        settings.getRequiredProperty("carejourney.keycloak.client-secret")),
                new Client(
                        settings.getProperty("carejourney.keycloak.directory-id", "carejourney-directory"),
                        settings.getRequiredProperty("carejourney.keycloak.directory-secret")));
    }

    /** An address of the realm's sign-in protocol. */
    String protocol(String what) {
        return issuer + "/protocol/openid-connect/" + what;
    }

    /** An address of the realm's administration. */
    String administration(String what) {
        return issuer.toString().replace("/realms/", "/admin/realms/") + what;
    }
}
