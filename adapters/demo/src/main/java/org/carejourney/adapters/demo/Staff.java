package org.carejourney.adapters.demo;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.application.port.out.DemonstrationData.DemoUser;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;

/** The invented people who work for the invented council; their surnames say what they do. */
final class Staff {
    /** Told to everyone: it opens invented records only. */
    static final String PASSWORD = "demo";

    static final List<String> TEAMS = List.of("North", "South", "East", "West");

    private static final List<List<String>> WORKERS = List.of(
            List.of("Casey", "Robin"), List.of("Jordan", "Sam"), List.of("Taylor", "Ash"), List.of("Frankie", "Drew"));
    private static final List<String> MANAGERS = List.of("Morgan", "Alex", "Charlie", "Jamie");
    private static final List<String> OFFICERS = List.of("Riley", "Quinn", "Rowan");

    private Staff() {}

    static List<DemoUser> users() {
        var users = new ArrayList<DemoUser>();
        for (int team = 0; team < TEAMS.size(); team++) {
            for (var name : WORKERS.get(team)) {
                users.add(user(name, "Worker", Role.CASEWORKER, TEAMS.get(team)));
            }
            users.add(user(MANAGERS.get(team), "Manager", Role.TEAM_MANAGER, TEAMS.get(team)));
        }
        OFFICERS.forEach(name -> users.add(user(name, "Reviewer", Role.REVIEWING_OFFICER, "")));
        users.add(user("Sidney", "Service", Role.SERVICE_MANAGER, ""));
        users.add(user("Harper", "Health", Role.HEALTH, ""));
        users.add(user("Vic", "School", Role.VIRTUAL_SCHOOL, ""));
        users.add(user("Pat", "Adviser", Role.PERSONAL_ADVISER, ""));
        users.add(user("Fin", "Finder", Role.FAMILY_FINDER, ""));
        users.add(user("Fran", "Foster", Role.FOSTERING, "Fostering"));
        users.add(user("Harley", "Head", Role.HEAD_OF_SERVICE, ""));
        users.add(user("Dana", "Deputy", Role.DEPUTY_DIRECTOR, ""));
        users.add(user("Ali", "Analyst", Role.ANALYST, ""));
        users.add(user("Blake", "Board", Role.BOARD_MEMBER, ""));
        users.add(user("Aubrey", "Auditor", Role.AUDITOR, ""));
        users.add(user("Addison", "Admin", Role.ADMINISTRATOR, ""));
        return List.copyOf(users);
    }

    /** The sign-in name of one of the two social workers of a team. */
    static String worker(int team, int which) {
        var names = WORKERS.get(team);
        return signIn(names.get(which % names.size()), "Worker");
    }

    static String reviewingOfficer(int which) {
        return signIn(OFFICERS.get(which % OFFICERS.size()), "Reviewer");
    }

    /** The sign-in names of those who have a role. */
    static List<String> of(Role role) {
        return users().stream()
                .map(DemoUser::actor)
                .filter(person -> person.role() == role)
                .map(Actor::user)
                .toList();
    }

    private static DemoUser user(String name, String surname, Role role, String team) {
        return new DemoUser(new Actor(signIn(name, surname), name + " " + surname, role, team), PASSWORD);
    }

    private static String signIn(String name, String surname) {
        return name.toLowerCase(java.util.Locale.ROOT) + "." + surname.toLowerCase(java.util.Locale.ROOT);
    }
}
