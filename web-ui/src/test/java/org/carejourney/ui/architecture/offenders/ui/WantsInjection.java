package org.carejourney.ui.architecture.offenders.ui;

import org.springframework.beans.factory.annotation.Autowired;

final class WantsInjection {
    @Autowired
    Object wanted;
}
