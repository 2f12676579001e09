package org.carejourney.application.port.in;

import java.time.Instant;
import java.util.List;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Who saw and did what. That someone looked is itself on the trail. */
@Requires(Permission.SEE_AUDIT)
public interface ShowAudit {
    /**
     * The latest first.
     *
     * @param user sign-in name of who did it; blank for anyone
     * @param child number of the child it was about; blank for any, and for what was about none
     */
    @Audited("Looked at the audit trail")
    List<Line> latest(Actor by, String user, String child, int size);

    /**
     * @param who as colleagues read it, also of someone who has left
     * @param child blank where it was about none
     */
    record Line(Instant at, String user, String who, String what, String child, String outcome) {}
}
