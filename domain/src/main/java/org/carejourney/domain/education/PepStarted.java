package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Work on a personal education plan began: the meeting is fixed and people are asked to it.
 *
 * @param meetingOn the day for which the meeting is fixed
 * @param contact who speaks for the place where the child is taught: in Years 12 and 13 that of the college or training
 *     provider, else the designated teacher; empty where not known
 */
public record PepStarted(
        FactId id,
        LocalDate on,
        LocalDate meetingOn,
        List<PepAttendee> invited,
        Optional<String> contact,
        Map<String, String> notKnown)
        implements Event {
    public PepStarted {
        invited = List.copyOf(invited);
        notKnown = Map.copyOf(notKnown);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Personal education plan started on %s, meeting fixed for %s"
                .formatted(DayWords.of(on), DayWords.of(meetingOn));
    }
}
