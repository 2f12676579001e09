package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.ui.parts.Dates;

/** The day of the meeting is agreed. */
final class ScheduleForm extends Composite<Div> {
    private static final WorkingDays ROOM_FOR_DELAY = WorkingDays.workingDays(5);
    private static final WorkingDays NEXT = WorkingDays.workingDays(1);

    ScheduleForm(ReviewForms.Asked asked) {
        var today = asked.child().today();
        var due = asked.work().reviewDue();
        var suggested = suggested(today, due);
        var meeting = Dates.picker("Day of the meeting");
        meeting.setMin(today);
        meeting.setHelperText(help(suggested, due));
        meeting.addValueChangeListener(change -> meeting.setHelperText(
                change.getValue() != null && change.getValue().isAfter(due)
                        ? "After " + Dates.day(due) + ", the last day in time: the review would be late."
                        : help(suggested, due)));
        var questions = new StepQuestions(asked, "Agreed on").withMeeting(meeting, suggested);
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "When will the meeting be?",
                "Schedule the review",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "The review of " + asked.work().childName() + " is scheduled."),
                meeting,
                questions.doneOn());
        getContent().add(frame[0]);
    }

    private static String help(LocalDate suggested, LocalDate due) {
        return "Suggested: " + Dates.withWeekday(suggested) + ". The last day in time is " + Dates.day(due) + ".";
    }

    /** Five working days before the last day in time, so that a meeting put off is not late at once. */
    private static LocalDate suggested(LocalDate today, LocalDate due) {
        var calendar = WorkingCalendar.england();
        var early = calendar.before(due, ROOM_FOR_DELAY);
        return early.isAfter(today) ? early : calendar.after(today, NEXT);
    }
}
