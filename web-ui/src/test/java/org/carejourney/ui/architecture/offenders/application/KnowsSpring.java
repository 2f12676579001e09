package org.carejourney.ui.architecture.offenders.application;

import org.springframework.core.io.Resource;

final class KnowsSpring {
    Resource resource() {
        throw new IllegalStateException();
    }
}
