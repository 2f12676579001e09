package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.shared.FactId;

/**
 * A step of a review's work was done: before the meeting, for the review that a trigger made due; after it, for the
 * review that was held.
 *
 * @param trigger the fact that started the clock of the review this step belongs to
 * @param meetingOn for {@link Step#SCHEDULED}: the day for which the meeting is fixed
 */
public record ReviewStepDone(FactId id, FactId trigger, Step step, LocalDate on, Optional<LocalDate> meetingOn)
        implements Fact {
    /** In the order in which they are worked. */
    public enum Step {
        SCHEDULED("Review scheduled", true),
        INVITED("Invitations and consultation papers sent", true),
        REPORTED("Social work report sent to the reviewing officer", true),
        DECIDED("Decisions sent to the team manager", false),
        MINUTED("Full record written", false),
        CIRCULATED("Record circulated", false);

        private final String words;
        private final boolean beforeMeeting;

        Step(String words, boolean beforeMeeting) {
            this.words = words;
            this.beforeMeeting = beforeMeeting;
        }

        public String words() {
            return words;
        }

        public boolean isBeforeMeeting() {
            return beforeMeeting;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
