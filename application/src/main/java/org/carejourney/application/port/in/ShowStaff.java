package org.carejourney.application.port.in;

import java.util.List;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Who works with the product, in which role and team. */
@Requires(Permission.SEE_STAFF)
public interface ShowStaff {
    /** By name. */
    @Audited("Looked at who works with CareJourney")
    List<Actor> all(Actor by);
}
