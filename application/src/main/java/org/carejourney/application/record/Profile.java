package org.carejourney.application.record;

import org.carejourney.domain.shared.ChildId;

/**
 * Who a child is to the people who work with them: not part of any figure.
 *
 * @param name as spoken; where only returns are known, "Child" and the identifier
 * @param team the team responsible; empty where not allocated
 * @param worker sign-in name of the allocated social worker; empty where none
 * @param reviewingOfficer sign-in name of the reviewing officer; empty where none
 */
public record Profile(ChildId child, String name, String team, String worker, String reviewingOfficer) {
    public static Profile unallocated(ChildId child) {
        return new Profile(child, "Child " + child, "", "", "");
    }
}
