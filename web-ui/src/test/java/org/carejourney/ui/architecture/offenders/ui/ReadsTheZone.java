package org.carejourney.ui.architecture.offenders.ui;

import java.time.ZoneId;

final class ReadsTheZone {
    Object zone() {
        return ZoneId.systemDefault();
    }
}
