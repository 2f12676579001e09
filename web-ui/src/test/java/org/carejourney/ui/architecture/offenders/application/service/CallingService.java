package org.carejourney.ui.architecture.offenders.application.service;

import org.carejourney.ui.architecture.offenders.application.port.in.Promise;

final class CallingService implements Promise {
    Object other() {
        return new PublicService();
    }
}
