package org.carejourney.adapters.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** The realm of the project with the invented people of the demonstration in it. */
final class LocalRealm {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADMINISTRATOR = "admin";
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final KeycloakSettings settings;
    private final RestClient http;

    LocalRealm(KeycloakSettings settings, RestClient http) {
        this.settings = settings;
        this.http = http;
    }

    /** Writes what Keycloak imports when it does not know the realm yet. */
    static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var realm = JSON.readValue(
                resource("carejourney-realm.json"),
                new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
        var users = new ArrayList<Object>((List<?>) Objects.requireNonNull(realm.get("users")));
        Collections.addAll(users, JSON.readValue(resource("demonstration-people.json"), Object[].class));
        realm.put("users", users);
        Files.writeString(file, JSON.writeValueAsString(realm));
    }

    private static byte[] resource(String name) throws IOException {
        return new ClassPathResource("keycloak/" + name).getContentAsByteArray();
    }

    /** What the realm's file leaves open, and who administers this server. */
    static Map<String, String> variables(KeycloakSettings settings) {
        return Map.of(
                "CAREJOURNEY_ADDRESS",
                "http://localhost",
                "CAREJOURNEY_BACKCHANNEL",
                "http://127.0.0.1",
                "CAREJOURNEY_CLIENT_SECRET",
                settings.client().secret(),
                "CAREJOURNEY_DIRECTORY_SECRET",
                settings.directory().secret(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                ADMINISTRATOR);
    }

    boolean answers() {
        try {
            http.get().uri(settings.issuer()).retrieve().toBodilessEntity();
            return true;
        } catch (RestClientException notYet) {
            return false;
        }
    }

    /** Tells the realm where this product is told of sign-outs. */
    void pointAt(URI product) {
        var token = administrator();
        var found = http.get()
                .uri(settings.administration(
                        "/clients?clientId=" + settings.client().id()))
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(OBJECTS);
        var client = Objects.requireNonNull(found).getFirst();
        @SuppressWarnings("unchecked")
        var attributes = (Map<String, Object>) Objects.requireNonNull(client.get("attributes"));
        attributes.put("backchannel.logout.url", product + "/logout/connect/back-channel/keycloak");
        http.put()
                .uri(settings.administration("/clients/" + client.get("id")))
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .body(client)
                .retrieve()
                .toBodilessEntity();
    }

    private String administrator() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", ADMINISTRATOR);
        form.add("password", ADMINISTRATOR);
        var token = http.post()
                .uri(settings.issuer().resolve("/realms/master/protocol/openid-connect/token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT);
        return String.valueOf(Objects.requireNonNull(token).get("access_token"));
    }
}
