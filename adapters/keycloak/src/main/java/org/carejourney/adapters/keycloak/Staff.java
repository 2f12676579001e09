package org.carejourney.adapters.keycloak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carejourney.application.port.out.CouncilSignIn.Answer;
import org.carejourney.application.port.out.StaffSource;
import org.carejourney.domain.access.Actor;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Reads who works for the council from the administration of the realm: enabled people who have one of the product's
 * roles, given to them or to a group of theirs, by itself or within a role of the council's own. The number of questions
 * grows with roles and teams, not with people.
 */
final class Staff implements StaffSource {
    private static final int PAGE = 200;

    private final KeycloakSettings settings;
    private final RestClient http;

    Staff(KeycloakSettings settings, RestClient http) {
        this.settings = settings;
        this.http = http;
    }

    record Token(String access_token) {}

    record User(String id, String username, String firstName, String lastName, boolean enabled) {
        String name() {
            var name = (Objects.requireNonNullElse(firstName, "") + " " + Objects.requireNonNullElse(lastName, ""))
                    .strip();
            return name.isEmpty() ? username : name;
        }
    }

    record Group(String id, String name, String path) {}

    /** @param composite whether it brings other roles with it */
    record Role(String name, boolean composite) {}

    @Override
    public List<Actor> present() {
        return new Reading(token()).staff();
    }

    private String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", settings.directory().id());
        form.add("client_secret", settings.directory().secret());
        var token = http.post()
                .uri(settings.protocol("token"))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Token.class);
        return Objects.requireNonNull(token).access_token();
    }

    /** One look at the whole realm. */
    private final class Reading {
        private static final ParameterizedTypeReference<List<User>> USERS = new ParameterizedTypeReference<>() {};
        private static final ParameterizedTypeReference<List<Role>> ROLES = new ParameterizedTypeReference<>() {};
        private static final ParameterizedTypeReference<List<Group>> GROUPS = new ParameterizedTypeReference<>() {};

        private final String token;
        private final Map<String, User> users = new LinkedHashMap<>();
        private final Map<String, Set<String>> roles = new HashMap<>();
        private final Map<String, Set<String>> teams = new HashMap<>();

        Reading(String token) {
            this.token = token;
        }

        List<Actor> staff() {
            for (var role : all("/roles", ROLES)) {
                for (var ours : ours(role)) {
                    note(membersOf("/roles/" + role.name()), ours, roles);
                    for (var group : all("/roles/" + role.name() + "/groups", GROUPS)) {
                        note(membersOf(group), ours, roles);
                    }
                }
            }
            for (var top : all("/groups?search=Teams&exact=true", GROUPS)) {
                if (!top.path().equals("/Teams")) continue;
                for (var team : all("/groups/" + top.id() + "/children", GROUPS)) {
                    note(membersOf(team), team.path(), teams);
                }
            }
            return users.values().stream()
                    .filter(User::enabled)
                    .map(user -> new Person(user.username(), user.name(), of(user, roles), of(user, teams)).answer())
                    .filter(Answer.Known.class::isInstance)
                    .map(known -> ((Answer.Known) known).actor())
                    .toList();
        }

        /** The product's roles that come with a role of the council's, itself among them; a token names them all. */
        private Set<String> ours(Role role) {
            var all = new LinkedHashSet<String>();
            var open = new ArrayDeque<>(List.of(role));
            while (!open.isEmpty()) {
                var one = open.remove();
                if (all.add(one.name()) && one.composite())
                    open.addAll(page("/roles/" + one.name() + "/composites/realm", ROLES));
            }
            all.retainAll(Person.roleNames());
            return all;
        }

        private List<User> membersOf(String role) {
            return all(role + "/users", USERS);
        }

        private List<User> membersOf(Group group) {
            return all("/groups/" + group.id() + "/members", USERS);
        }

        private void note(List<User> members, String what, Map<String, Set<String>> noted) {
            for (var user : members) {
                users.putIfAbsent(user.id(), user);
                noted.computeIfAbsent(user.id(), id -> new LinkedHashSet<>()).add(what);
            }
        }

        private static Collection<String> of(User user, Map<String, Set<String>> noted) {
            return noted.getOrDefault(user.id(), Set.of());
        }

        private <T> List<T> all(String what, ParameterizedTypeReference<List<T>> type) {
            var found = new ArrayList<T>();
            int before;
            do {
                before = found.size();
                found.addAll(page(what + (what.contains("?") ? "&" : "?") + "first=" + before + "&max=" + PAGE, type));
            } while (found.size() == before + PAGE);
            return found;
        }

        private <T> List<T> page(String what, ParameterizedTypeReference<List<T>> type) {
            try {
                var page = http.get()
                        .uri(settings.administration(what))
                        .headers(headers -> headers.setBearerAuth(token))
                        .retrieve()
                        .body(type);
                return Objects.requireNonNull(page);
            } catch (HttpClientErrorException.NotFound goneMeanwhile) {
                return List.of();
            }
        }
    }
}
