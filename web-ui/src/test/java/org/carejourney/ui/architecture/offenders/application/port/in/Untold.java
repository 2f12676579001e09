package org.carejourney.ui.architecture.offenders.application.port.in;

import org.carejourney.domain.access.Actor;

public interface Untold {
    void doneBy(Actor by);
}
