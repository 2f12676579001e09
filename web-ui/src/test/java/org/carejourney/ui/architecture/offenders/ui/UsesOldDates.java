package org.carejourney.ui.architecture.offenders.ui;

import java.util.Date;

final class UsesOldDates {
    Object date() {
        return new Date(0);
    }
}
