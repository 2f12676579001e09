package org.carejourney.application.service;

import org.carejourney.application.port.in.CheckWork;
import org.carejourney.domain.access.Actor;

final class CheckWorkService implements CheckWork {
    private final WorkCheck check;

    CheckWorkService(WorkCheck check) {
        this.check = check;
    }

    @Override
    public Report check(Actor by) {
        return check.run();
    }
}
