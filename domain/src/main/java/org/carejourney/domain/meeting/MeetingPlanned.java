package org.carejourney.domain.meeting;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A meeting of the Board is in the calendar.
 *
 * @param on the day on which it was fixed
 * @param formal the Board is a committee or sub-committee of the council, or meets as its executive: then the law says when
 *     its papers are open to the public
 */
public record MeetingPlanned(FactId id, LocalDate on, LocalDate meetingOn, boolean formal, String place)
        implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /** A meeting is planned once: planned again, it moves. */
    @Override
    public String key() {
        return "";
    }

    @Override
    public String words() {
        return "Meeting of the Board on %s, %s".formatted(DayWords.of(meetingOn), place);
    }
}
