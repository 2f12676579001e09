package org.carejourney.domain.access;

import static org.carejourney.domain.access.Permission.ASSIGN_WORK;
import static org.carejourney.domain.access.Permission.COMPILE_REPORT;
import static org.carejourney.domain.access.Permission.CORRECT_FACTS;
import static org.carejourney.domain.access.Permission.IMPORT_RETURNS;
import static org.carejourney.domain.access.Permission.MOVE_CLOCK;
import static org.carejourney.domain.access.Permission.OPEN_FIGURES;
import static org.carejourney.domain.access.Permission.REGISTER_CHILDREN;
import static org.carejourney.domain.access.Permission.SEE_AUDIT;
import static org.carejourney.domain.access.Permission.SEE_CHILDREN;
import static org.carejourney.domain.access.Permission.SEE_FIGURES;
import static org.carejourney.domain.access.Permission.SEE_HOUSEHOLDS;
import static org.carejourney.domain.access.Permission.SEE_STAFF;
import static org.carejourney.domain.access.Permission.SET_PRACTICE;
import static org.carejourney.domain.access.Permission.WORK_TASKS;

import java.util.EnumSet;
import java.util.Set;

/** What each role may do, and whose children each person may see. A Board member sees figures and never a child. */
public final class AccessPolicy {
    private AccessPolicy() {}

    public static boolean allows(Role role, Permission permission) {
        return of(role).contains(permission);
    }

    /** Whose children the person may see. */
    public static Caseload caseload(Actor actor) {
        return switch (actor.role()) {
            case CASEWORKER, TEAM_MANAGER -> new Caseload.OfTeam(actor.team());
            case REVIEWING_OFFICER -> new Caseload.ReviewedBy(actor.user());
            case SERVICE_MANAGER, HEAD_OF_SERVICE, DEPUTY_DIRECTOR, SYSTEM -> new Caseload.Everyone();
            case HEALTH, VIRTUAL_SCHOOL, PERSONAL_ADVISER, FAMILY_FINDER, ANALYST -> new Caseload.AllButHouseholds();
            case FOSTERING -> new Caseload.Households();
            case BOARD_MEMBER, AUDITOR, ADMINISTRATOR -> new Caseload.Nobody();
        };
    }

    /** Whether the role's children are those of one team, so that a person without a team could see nobody. */
    public static boolean needsTeam(Role role) {
        return role == Role.CASEWORKER || role == Role.TEAM_MANAGER;
    }

    /** Whether a password alone lets nobody of the role in: they decide for others, or see everyone's doings. */
    public static boolean needsSecondFactor(Role role) {
        return switch (role) {
            case TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DEPUTY_DIRECTOR, AUDITOR, ADMINISTRATOR -> true;
            default -> false;
        };
    }

    private static Set<Permission> of(Role role) {
        return switch (role) {
            case CASEWORKER -> EnumSet.of(WORK_TASKS, SEE_CHILDREN, REGISTER_CHILDREN, SEE_FIGURES, OPEN_FIGURES);
            case REVIEWING_OFFICER, HEALTH, VIRTUAL_SCHOOL, PERSONAL_ADVISER, FAMILY_FINDER ->
                EnumSet.of(WORK_TASKS, SEE_CHILDREN, SEE_FIGURES, OPEN_FIGURES);
            case FOSTERING -> EnumSet.of(WORK_TASKS, SEE_HOUSEHOLDS, SEE_FIGURES, OPEN_FIGURES);
            case TEAM_MANAGER ->
                EnumSet.of(
                        WORK_TASKS,
                        ASSIGN_WORK,
                        SEE_CHILDREN,
                        SEE_HOUSEHOLDS,
                        REGISTER_CHILDREN,
                        CORRECT_FACTS,
                        SEE_FIGURES,
                        OPEN_FIGURES,
                        MOVE_CLOCK);
            case SERVICE_MANAGER, HEAD_OF_SERVICE, DEPUTY_DIRECTOR ->
                EnumSet.of(
                        WORK_TASKS,
                        ASSIGN_WORK,
                        SEE_CHILDREN,
                        SEE_HOUSEHOLDS,
                        REGISTER_CHILDREN,
                        CORRECT_FACTS,
                        SEE_FIGURES,
                        OPEN_FIGURES,
                        COMPILE_REPORT,
                        SET_PRACTICE,
                        MOVE_CLOCK);
            case ANALYST ->
                EnumSet.of(WORK_TASKS, SEE_CHILDREN, SEE_FIGURES, OPEN_FIGURES, COMPILE_REPORT, IMPORT_RETURNS);
            case BOARD_MEMBER -> EnumSet.of(SEE_FIGURES);
            case AUDITOR -> EnumSet.of(SEE_AUDIT);
            case ADMINISTRATOR -> EnumSet.of(SEE_STAFF);
            case SYSTEM -> EnumSet.allOf(Permission.class);
        };
    }
}
