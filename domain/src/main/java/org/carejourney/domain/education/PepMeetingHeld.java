package org.carejourney.domain.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The meeting was held in which a personal education plan was made. A plan written without a meeting leaves no such fact.
 *
 * @param targets what the child is to reach by the next plan
 * @param attendance at lessons since the last plan, in percent; empty where not known
 * @param needs support for special educational needs
 * @param premium whether Pupil Premium Plus is asked for; empty where not asked
 */
public record PepMeetingHeld(
        FactId id,
        LocalDate on,
        List<PepAttendee> attendees,
        String targets,
        Optional<Integer> attendance,
        Needs needs,
        Optional<Boolean> premium,
        Map<String, String> notKnown)
        implements Event {
    public PepMeetingHeld {
        attendees = List.copyOf(attendees);
        notKnown = Map.copyOf(notKnown);
    }

    /** What the child needs beyond what is taught to all. */
    public enum Needs {
        NONE("No special educational needs"),
        SUPPORT("Support for special educational needs"),
        PLAN("Education, health and care plan");

        private final String words;

        Needs(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
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
        return "PEP meeting held on %s%s"
                .formatted(DayWords.of(on), attendees.contains(PepAttendee.CHILD) ? ", the child took part" : "");
    }
}
