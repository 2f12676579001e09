package org.carejourney.application.port.in;

import java.util.List;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/**
 * Follows what the council says of its staff. Whoever left, or has another role or team now, no longer holds tasks: they
 * go back to the queue they stand in.
 */
@Requires(Permission.KEEP_STAFF)
public interface KeepStaff {
    /** @param present everyone who works for the council now; an empty list is taken for a mistake and changes nothing */
    @Audited("Took over who works for the council")
    Kept keep(Actor by, List<Actor> present);

    /** @param changed who is new, or has another name, role or team */
    record Kept(List<Actor> changed, List<Actor> left, int tasksGivenBack) {}
}
