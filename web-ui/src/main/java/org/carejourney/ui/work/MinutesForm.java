package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The full record of the meeting is written. */
final class MinutesForm extends Composite<Div> {
    MinutesForm(ReviewForms.Asked asked) {
        var questions = new StepQuestions(asked, "Finished on").withoutMeeting();
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "Write the full record of the meeting, then record the day it was finished.",
                "Record that it is written",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "The record is noted as written for " + asked.work().childName() + "."),
                questions.doneOn());
        getContent().add(frame[0]);
    }
}
