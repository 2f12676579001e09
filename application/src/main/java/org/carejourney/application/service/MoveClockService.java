package org.carejourney.application.service;

import java.time.LocalDate;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.domain.access.Actor;

final class MoveClockService implements MoveClock {
    private final OutPorts out;
    private final WorkCheck check;

    MoveClockService(OutPorts out, WorkCheck check) {
        this.out = out;
        this.check = check;
    }

    @Override
    public LocalDate today(Actor by) {
        return out.clock().today();
    }

    @Override
    public Moved moveTo(Actor by, LocalDate day) {
        if (!out.clock().isDemonstration()) {
            throw new IllegalStateException("The clock of a council's own database cannot be moved");
        }
        if (!day.isAfter(out.clock().today())) {
            throw new IllegalArgumentException(
                    "The clock moves forward only; it is " + out.clock().today());
        }
        out.transactions().inTransaction(() -> {
            out.clock().moveTo(day);
            return day;
        });
        int fired = out.journeys().map(Journeys::clockMoved).orElse(0);
        check.run();
        return new Moved(day, fired);
    }
}
