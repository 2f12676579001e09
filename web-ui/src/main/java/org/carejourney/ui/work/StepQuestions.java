package org.carejourney.ui.work;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.DoReviewStep;
import org.carejourney.application.port.in.DoReviewStep.Command;
import org.carejourney.application.port.in.DoReviewStep.Outcome;
import org.carejourney.application.work.TaskRef;
import org.carejourney.ui.parts.Dates;

/** Questions of the steps that are recorded with the day on which they were done. */
final class StepQuestions {
    private final ReviewForms.Asked asked;
    private final Binder<Command> binder = new Binder<>(Command.class);
    private final DatePicker doneOn;

    StepQuestions(ReviewForms.Asked asked, String doneOnQuestion) {
        this.asked = asked;
        this.doneOn = Dates.picker(doneOnQuestion);
        var today = asked.child().today();
        doneOn.setMax(today);
        doneOn.setRequiredIndicatorVisible(true);
        binder.forField(new ReadOnlyHasValue<TaskRef>(task -> {})).bind("task");
        binder.forField(doneOn)
                .asRequired("Say on which day it was done")
                .withValidator(day -> !day.isAfter(today), "This day is still to come")
                .bind("on");
    }

    /** For steps that fix no meeting. */
    StepQuestions withoutMeeting() {
        binder.forField(new ReadOnlyHasValue<Optional<LocalDate>>(none -> {})).bind("meetingOn");
        return start(Optional.empty());
    }

    StepQuestions withMeeting(DatePicker meeting, LocalDate suggested) {
        binder.forField(meeting)
                .asRequired("Say on which day the meeting will be")
                .withValidator((day, context) -> day.isBefore(asked.child().today())
                        ? ValidationResult.error("This day is past")
                        : ValidationResult.ok())
                .withConverter(Optional::ofNullable, day -> day.orElse(null))
                .bind("meetingOn");
        return start(Optional.of(suggested));
    }

    private StepQuestions start(Optional<LocalDate> meeting) {
        binder.readRecord(new Command(asked.task(), asked.child().today(), meeting));
        return this;
    }

    DatePicker doneOn() {
        return doneOn;
    }

    void send(DoReviewStep doStep, StepFrame frame, String done) throws ValidationException {
        switch (doStep.done(asked.me(), binder.writeRecord())) {
            case Outcome.Recorded ignored -> asked.moveOn().accept(done);
            case Outcome.Refused refused -> frame.refuse(refused.refusal());
        }
    }
}
