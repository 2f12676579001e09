package org.carejourney.application.service;

import java.time.Instant;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.OwnArea;

/** Puts together what clocks and figures need to know. */
final class Settings {
    private Settings() {}

    static ClockSettings clocks(OutPorts out, Optional<Instant> knownAt) {
        return new ClockSettings(
                        WorkingCalendar.england(),
                        out.careRecords().recordsBegin(knownAt),
                        out.clock().inUseSince())
                .around(out.places()
                        .places()
                        .map(places -> new OwnArea(out.council().code(), places)))
                .choosing(Practice.known(out, knownAt).clocks());
    }

    static Setting figures(OutPorts out, Optional<Instant> knownAt) {
        return new Setting(
                out.council().code(), clocks(out, knownAt), out.places().places());
    }
}
