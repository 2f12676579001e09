package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The record of the meeting has reached everyone who is to have it. */
final class CirculateForm extends Composite<Div> {
    CirculateForm(ReviewForms.Asked asked) {
        var questions = new StepQuestions(asked, "Circulated on").withoutMeeting();
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "Send the record of the meeting to everyone who is to have it, then record the day.",
                "Record circulation",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "The record has been circulated for " + asked.work().childName() + "."),
                questions.doneOn());
        getContent().add(frame[0]);
    }
}
