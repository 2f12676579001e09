package org.carejourney.application.record;

import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;

/**
 * Who a child is to the people who work with them: not part of any figure.
 *
 * @param name as spoken; where only returns are known, or it is not the reader's to know, "Child" and the identifier
 * @param team the team responsible; empty where not allocated
 * @param worker sign-in name of the allocated social worker; empty where none
 * @param reviewingOfficer sign-in name of the reviewing officer; empty where none
 */
public record Profile(ChildId child, String name, String team, String worker, String reviewingOfficer) {
    public static Profile unallocated(ChildId child) {
        var name = switch (child.subject()) {
            case CHILD -> "Child " + child;
            case HOUSEHOLD -> "Foster household";
            case MEETING -> "Meeting of the Board";
        };
        return new Profile(child, name, "", "", "");
    }

    /** The team in whose queue work of a role stands; empty for the queue of the whole council. */
    public String queueFor(Role role) {
        return role == Role.CASEWORKER || role == Role.TEAM_MANAGER ? team : "";
    }

    /** Work of one person goes to them, by sign-in name; work of a team or service waits for whoever takes it. */
    public Optional<String> personFor(Role role) {
        return switch (role) {
            case CASEWORKER -> Optional.of(worker).filter(user -> !user.isEmpty());
            case REVIEWING_OFFICER -> Optional.of(reviewingOfficer).filter(user -> !user.isEmpty());
            default -> Optional.empty();
        };
    }
}
