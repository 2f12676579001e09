package org.carejourney.application.port.in;

import java.util.List;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Finds children by part of a name or identifier, among those the person may see. */
@Requires(Permission.SEE_CHILDREN)
public interface FindChildren {
    /** At most 50, those whose name begins with the words first. */
    @Audited("Searched for a child")
    List<Profile> find(Actor by, String words);
}
