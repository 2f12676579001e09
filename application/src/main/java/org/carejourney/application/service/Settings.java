package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.meeting.MeetingPlanned;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.OwnArea;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Situation;

/** Puts together what clocks and figures need to know. */
final class Settings {
    private Settings() {}

    static ClockSettings clocks(OutPorts out, Optional<Instant> knownAt) {
        return clocks(out, knownAt, Practice.known(out, knownAt));
    }

    static ClockSettings clocks(OutPorts out, Optional<Instant> knownAt, Practice practice) {
        return new ClockSettings(
                        WorkingCalendar.england(),
                        out.careRecords().recordsBegin(knownAt),
                        out.clock().inUseSince())
                .around(out.places()
                        .places()
                        .map(places -> new OwnArea(out.council().code(), places)))
                .choosing(practice.clocks());
    }

    /** Where nothing is on the record yet: what is asked to begin it. */
    static Situation nothingYet(OutPorts out, ChildId subject) {
        return new Situation(
                CareRecord.of(subject, List.of()),
                clocks(out, Optional.empty()),
                out.clock().today(),
                Optional.empty(),
                FactId.UNSAVED);
    }

    static Setting figures(OutPorts out, Optional<Instant> knownAt) {
        return new Setting(
                out.council().code(),
                clocks(out, knownAt),
                out.places().places(),
                boardDays(out),
                new OwnHouseholds(out.careRecords()).throughFamilyValues());
    }

    private static List<LocalDate> boardDays(OutPorts out) {
        return out.careRecords().everywhere(MeetingPlanned.class).values().stream()
                .flatMap(List::stream)
                .map(MeetingPlanned::meetingOn)
                .toList();
    }
}
