package org.carejourney.adapters.keycloak;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.CouncilSignIn.Answer;
import org.carejourney.application.port.out.CouncilSignIn.Why;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;

/**
 * Someone as Keycloak knows them.
 *
 * @param roles names of realm roles, ours and others
 * @param groups paths of groups; those below {@code /Teams} are teams
 */
record Person(String user, String name, Collection<String> roles, Collection<String> groups) {
    private static final String TEAMS = "/Teams/";

    /** By its name in Keycloak; the product's own role is nobody's. */
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .collect(Collectors.toUnmodifiableMap(Person::nameOf, Function.identity()));

    static Collection<String> roleNames() {
        return ROLES.keySet();
    }

    private static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom they are to the product: one role, and a team where the role has one. */
    Answer answer() {
        var ours = roles.stream()
                .distinct()
                .flatMap(name -> Optional.ofNullable(ROLES.get(name)).stream())
                .toList();
        if (ours.isEmpty()) return new Answer.Refused(Why.NO_ROLE);
        if (ours.size() > 1) return new Answer.Refused(Why.SEVERAL_ROLES);
        var role = ours.getFirst();
        var teams = teams();
        if (teams.size() > 1) return new Answer.Refused(Why.SEVERAL_TEAMS);
        if (teams.isEmpty() && AccessPolicy.needsTeam(role)) return new Answer.Refused(Why.NO_TEAM);
        return new Answer.Known(new Actor(user, name, role, teams.isEmpty() ? "" : teams.getFirst()));
    }

    private List<String> teams() {
        return groups.stream()
                .filter(path -> path.startsWith(TEAMS))
                .map(path -> path.substring(TEAMS.length()))
                .filter(team -> !team.isEmpty())
                .distinct()
                .toList();
    }
}
