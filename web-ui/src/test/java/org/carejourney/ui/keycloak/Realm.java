package org.carejourney.ui.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** The realm, as its administrator changes it. */
final class Realm {
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final RestClient http = RestClient.create();
    private final URI server;

    Realm(URI server) {
        this.server = server;
    }

    boolean answers() {
        try {
            http.get().uri(server.resolve("/realms/carejourney")).retrieve().toBodilessEntity();
            return true;
        } catch (org.springframework.web.client.RestClientException down) {
            return false;
        }
    }

    /** A new person with the password {@code demo}. */
    void add(String user, List<String> roles, List<String> groups) {
        send(
                HttpMethod.POST,
                "/users",
                Map.of(
                        "username",
                        user,
                        "enabled",
                        true,
                        "firstName",
                        user,
                        "lastName",
                        "Invented",
                        "email",
                        user + "@council.invalid",
                        "emailVerified",
                        true,
                        "groups",
                        groups,
                        "credentials",
                        List.of(Map.of("type", "password", "value", "demo"))));
        for (var role : roles) {
            var found = one("/roles/" + role);
            send(HttpMethod.POST, "/users/" + id(user) + "/role-mappings/realm", List.of(found));
        }
    }

    /** A role of the council's own. */
    void addRole(String name) {
        send(HttpMethod.POST, "/roles", Map.of("name", name));
    }

    /** One that brings one of the product's with it. */
    void addRole(String name, String with) {
        addRole(name);
        send(HttpMethod.POST, "/roles/" + name + "/composites", List.of(one("/roles/" + with)));
    }

    void signOut(String user) {
        send(HttpMethod.POST, "/users/" + id(user) + "/logout", Map.of());
    }

    void disable(String user) {
        var person = one("/users/" + id(user));
        person.put("enabled", false);
        send(HttpMethod.PUT, "/users/" + id(user), person);
    }

    void move(String user, String fromTeam, String toTeam) {
        send(HttpMethod.DELETE, "/users/" + id(user) + "/groups/" + team(fromTeam), null);
        send(HttpMethod.PUT, "/users/" + id(user) + "/groups/" + team(toTeam), Map.of());
    }

    void change(Consumer<Map<String, Object>> change) {
        var realm = one("");
        change.accept(realm);
        send(HttpMethod.PUT, "", realm);
    }

    /** While it runs, the product's tokens name nobody they are meant for. */
    void withoutAudience(Runnable meanwhile) {
        var client = many("/clients?clientId=carejourney").getFirst();
        var mappers = "/clients/" + client.get("id") + "/protocol-mappers/models";
        var audience = many(mappers).stream()
                .filter(mapper -> mapper.get("name").equals("audience"))
                .findFirst()
                .orElseThrow();
        send(HttpMethod.DELETE, mappers + "/" + audience.get("id"), null);
        try {
            meanwhile.run();
        } finally {
            send(HttpMethod.POST, mappers, audience);
        }
    }

    private String id(String user) {
        return String.valueOf(
                many("/users?exact=true&username=" + user).getFirst().get("id"));
    }

    private String team(String name) {
        return String.valueOf(one("/group-by-path/Teams/" + name).get("id"));
    }

    private Map<String, Object> one(String what) {
        return http.get()
                .uri(address(what))
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(OBJECT);
    }

    private List<Map<String, Object>> many(String what) {
        return http.get()
                .uri(address(what))
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(OBJECTS);
    }

    private void send(HttpMethod method, String what, Object body) {
        var request = http.method(method).uri(address(what)).headers(headers -> headers.setBearerAuth(token()));
        if (body != null) request.contentType(MediaType.APPLICATION_JSON).body(body);
        request.retrieve().toBodilessEntity();
    }

    private URI address(String what) {
        return server.resolve("/admin/realms/carejourney" + what);
    }

    private String token() {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin")
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
        var answer = http.post()
                .uri(server.resolve("/realms/master/protocol/openid-connect/token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(OBJECT);
        return String.valueOf(answer.get("access_token"));
    }
}
