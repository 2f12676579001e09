package org.carejourney.ui.architecture.offenders.ui;

import java.time.LocalDate;
import java.util.function.Supplier;

final class ReadsTheClock {
    Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
