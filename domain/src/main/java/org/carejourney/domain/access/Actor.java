package org.carejourney.domain.access;

/**
 * Who acts.
 *
 * @param user sign-in name, unique and lasting
 * @param name as colleagues read it
 * @param team the team the person works in; empty for those who serve the whole council
 */
public record Actor(String user, String name, Role role, String team) {
    /** The product itself, for what happens without a person: a timer, a reconciliation. */
    public static Actor system(String what) {
        return new Actor("system:" + what, "CareJourney (" + what + ")", Role.SYSTEM, "");
    }

    public boolean may(Permission permission) {
        return AccessPolicy.allows(role, permission);
    }
}
