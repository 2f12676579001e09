package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValidationException;
import org.carejourney.application.port.in.HoldReview.Outcome;
import org.carejourney.ui.child.HeldQuestions;
import org.carejourney.ui.parts.Dates;

/** The review was held: when, and how the child took part. */
final class HoldForm extends Composite<Div> {
    private final ReviewForms.Asked asked;
    private final HeldQuestions questions;
    private final StepFrame frame;

    HoldForm(ReviewForms.Asked asked) {
        this.asked = asked;
        this.questions =
                new HeldQuestions(asked.child(), asked.known().meetingOn(), java.util.Optional.of(asked.task()));
        this.frame = new StepFrame(
                asked.known().facts(),
                "When was the review held, and how did the child take part?",
                "Record the review",
                this::send,
                questions.heldOn(),
                questions.participation());
        getContent().add(frame);
    }

    private void send() throws ValidationException {
        switch (asked.holdReview().holdReview(asked.me(), questions.answers())) {
            case Outcome.Recorded recorded ->
                asked.moveOn()
                        .accept("The review of " + asked.work().childName() + " is recorded."
                                + recorded.nextReviewDue()
                                        .map(next -> " The next one is due by " + Dates.day(next) + ".")
                                        .orElse(""));
            case Outcome.Refused refused -> frame.refuse(refused.refusal());
        }
    }
}
