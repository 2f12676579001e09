package org.carejourney.application.port.in;

import java.util.Optional;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Shows a journey of a child on its diagram, with the place where it stands. */
@Requires(Permission.WORK_TASKS)
public interface ShowDiagram {
    /** Empty for a journey that never began and for a child the person may not see. */
    @Audited("Looked at the diagram of a journey")
    Optional<JourneyDiagram> show(Actor by, JourneyKey journey);
}
