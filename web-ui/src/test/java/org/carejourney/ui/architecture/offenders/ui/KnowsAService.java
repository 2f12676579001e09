package org.carejourney.ui.architecture.offenders.ui;

import org.carejourney.ui.architecture.offenders.application.service.PublicService;

final class KnowsAService {
    Object service() {
        return new PublicService();
    }
}
