package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;

/** What the rules are told besides a record: how clocks run here, what the service decided, and the day. */
record Rulebook(ClockSettings clocks, Practice practice, LocalDate today) {
    /** As it holds now; read once for a piece of work, after the record is locked, so that no decision is missed. */
    static Rulebook read(OutPorts out) {
        var practice = Practice.known(out, Optional.empty());
        return new Rulebook(
                Settings.clocks(out, Optional.empty(), practice),
                practice,
                out.clock().today());
    }
}
