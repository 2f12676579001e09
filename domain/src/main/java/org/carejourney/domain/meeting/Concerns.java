package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.meeting.BoardResolved.Outcome;
import org.carejourney.domain.obligation.ClockSettings;

/** What someone beyond those who work on the report has to know: a signature missed, a paper that is late by law. */
public final class Concerns {
    private Concerns() {}

    /** A sentence each. */
    public static List<String> of(Meeting meeting, ClockSettings settings, LocalDate today) {
        var concerns = new ArrayList<String>();
        meeting.planned().ifPresent(planned -> {
            var by = Schedule.of(planned, meeting.position().map(PositionFixed::asAt), settings);
            if (meeting.signed().isEmpty() && today.isAfter(by.sign())) {
                concerns.add("The report was to be signed by %s: the director is to be told"
                        .formatted(DayWords.of(by.sign())));
            }
            if (isLate(meeting, planned, by.publish(), today)) {
                concerns.add(
                        ("A late paper: it was to be published by %s. The Board can take it only if the chair finds it"
                                        + " urgent, and the special circumstances are minuted")
                                .formatted(DayWords.of(by.publish())));
            }
        });
        return concerns;
    }

    /** A formal committee cannot take a paper that was not open to the public for five clear days, unless it is urgent. */
    static boolean isLatePaper(Meeting meeting, ClockSettings settings, LocalDate today) {
        return meeting.planned()
                .filter(planned -> isLate(
                        meeting,
                        planned,
                        Schedule.of(planned, Optional.empty(), settings).publish(),
                        today))
                .isPresent();
    }

    /** One that was deferred has been open long enough by the meeting to which it was. */
    private static boolean isLate(Meeting meeting, MeetingPlanned planned, LocalDate last, LocalDate today) {
        boolean isSettled = meeting.resolved().isPresent()
                || meeting.resolution()
                        .filter(one -> one.outcome() == Outcome.DEFERRED)
                        .isPresent();
        var day = meeting.published().map(ReportPublished::on).orElse(today);
        return planned.formal() && !isSettled && day.isAfter(last);
    }
}
