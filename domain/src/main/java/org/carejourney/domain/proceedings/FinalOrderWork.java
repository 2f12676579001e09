package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;
import org.carejourney.domain.work.Work.Raised;

/**
 * What is next on the way from the case management hearing to the final order: a hearing after the other until the court
 * has decided. The service manager is told when 16, 20 and 24 weeks are over; when 26 are, the head of service, and again
 * every 4 weeks, and the case is on the list of the Local Family Justice Board.
 */
record FinalOrderWork(ClockSettings settings, LocalDate today, CourtCase matter) {
    private static final List<Integer> SERVICE_MANAGER_TOLD = List.of(16, 20, 24);
    private static final int HEAD_OF_SERVICE_TOLD = 26;
    private static final int TOLD_AGAIN_EVERY = 4;

    /** How far ahead the days are fixed on which people are told again: two years and more after the 26 weeks. */
    private static final int LAST_WEEK = 150;

    Work on(Obligation open) {
        if (matter.isPastTimeOn(today) && matter.delay().isEmpty()) {
            var late = matter.lastDayInTime().plusDays(1);
            return step(
                    open,
                    ProceedingsTask.COURT_EXPLAIN_DELAY,
                    matter.id(),
                    late,
                    settings.after(late, ProceedingsLaw.EXPLAIN));
        }
        var pending = matter.pending(false);
        if (pending.isPresent()) {
            var listed = pending.get().listed();
            return step(open, ProceedingsTask.COURT_HEARING, listed.id(), listed.listedFor(), listed.listedFor());
        }
        var decided = matter.held(CourtHearing.FINAL);
        if (decided.isPresent()) {
            return step(
                    open,
                    ProceedingsTask.COURT_FINAL_ORDER,
                    matter.id(),
                    decided.get(),
                    settings.after(decided.get(), ProceedingsLaw.FINAL_ORDER));
        }
        var from = nextHearingFrom();
        return step(
                open,
                ProceedingsTask.COURT_LIST_HEARING,
                matter.lastHeard().orElse(matter.id()),
                from,
                settings.after(from, ProceedingsLaw.NEXT_HEARING));
    }

    /** From the latest hearing on; before any, from when the case management hearing was to be held. */
    private LocalDate nextHearingFrom() {
        var window = settings.calendar().after(matter.issued().on(), ProceedingsLaw.CASE_MANAGEMENT_BY_DAY_18);
        boolean isManaged = matter.held(CourtHearing.CASE_MANAGEMENT).isPresent();
        return Stream.concat(
                        matter.lastResult().stream(),
                        isManaged ? Stream.<LocalDate>empty() : Stream.of(window.plusDays(1)))
                .max(Comparator.naturalOrder())
                .orElse(window);
    }

    private Work step(Obligation open, ProceedingsTask task, FactId about, LocalDate from, LocalDate by) {
        return new Work(
                open.kind(),
                open.trigger(),
                about,
                task,
                from,
                by,
                open.due(),
                new Work.Watched(matter.issued().on(), open.due(), raised()),
                why(open));
    }

    private List<Raised> raised() {
        var days = new ArrayList<Raised>();
        for (int weeks : SERVICE_MANAGER_TOLD) {
            days.add(new Raised(over(weeks), Raised.To.SERVICE_MANAGER));
        }
        for (int weeks = HEAD_OF_SERVICE_TOLD; weeks <= LAST_WEEK; weeks += TOLD_AGAIN_EVERY) {
            days.add(new Raised(over(weeks), Raised.To.HEAD_OF_SERVICE));
        }
        return days;
    }

    /** The first day after so many weeks, of which the day of issue is the first day. */
    private LocalDate over(int weeks) {
        return matter.issued().on().plusWeeks(weeks);
    }

    private String why(Obligation open) {
        int told = raised().stream()
                .map(Raised::on)
                .filter(day -> !day.isAfter(today))
                .map(day -> (int) (day.toEpochDay() - matter.issued().on().toEpochDay()) / 7)
                .max(Comparator.naturalOrder())
                .orElse(0);
        var words = new StringBuilder(open.rule());
        if (told > 0) {
            words.append(". %d weeks are over".formatted(told));
        }
        if (told >= HEAD_OF_SERVICE_TOLD) {
            words.append("; on the list of the Local Family Justice Board");
        }
        if (!matter.extensions().isEmpty()) {
            words.append("; the court's timetable ends on ").append(DayWords.of(matter.timetableUntil()));
        }
        return words.toString();
    }
}
