package org.carejourney.domain.review;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

/** The day of the meeting is agreed. */
final class ScheduleReview implements Act {
    private static final WorkingDays ROOM_FOR_DELAY = workingDays(5);
    private static final WorkingDays NEXT = workingDays(1);

    @Override
    public String name() {
        return "REVIEW_SCHEDULED";
    }

    @Override
    public String words() {
        return Step.SCHEDULED.words();
    }

    @Override
    public Set<Role> recordedBy() {
        return ReviewActs.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.work().map(work -> {
            var suggested = suggested(now, work);
            var meeting = Field.day("meetingOn", "Day of the meeting")
                    .suggesting(suggested.toString())
                    .helped("Suggested: %s. The last day in time is %s."
                            .formatted(DayWords.of(suggested), DayWords.of(work.due())));
            return Form.asking(
                            "When will the meeting be?",
                            "Schedule the review",
                            meeting,
                            Field.happened("on", "Agreed on", now.today()))
                    .knowing(ReviewActs.known(now));
        });
    }

    /** Five working days before the last day in time, so that a meeting put off is not late at once. */
    private static LocalDate suggested(Situation now, Work work) {
        var calendar = now.settings().calendar();
        var early = calendar.before(work.due(), ROOM_FOR_DELAY);
        return early.isAfter(now.today()) ? early : calendar.after(now.today(), NEXT);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var meeting = answers.day("meetingOn").orElseThrow();
        if (meeting.isBefore(now.today())) {
            return Decision.refused("The meeting cannot lie in the past; if it was held, record it as held");
        }
        return now.work()
                .map(work -> Decision.accepted(new ReviewStepDone(
                        now.id(),
                        work.about(),
                        Step.SCHEDULED,
                        answers.day("on").orElseThrow(),
                        Optional.of(meeting))))
                .orElseGet(() -> Decision.refused("No review is to be scheduled"));
    }
}
