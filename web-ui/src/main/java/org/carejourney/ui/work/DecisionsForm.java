package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The decisions of the meeting are with the team manager. */
final class DecisionsForm extends Composite<Div> {
    DecisionsForm(ReviewForms.Asked asked) {
        var questions = new StepQuestions(asked, "Sent on").withoutMeeting();
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "Send the decisions of the meeting to the team manager and everyone invited, then record the day.",
                "Record decisions sent",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "The decisions are recorded for " + asked.work().childName() + "."),
                questions.doneOn());
        getContent().add(frame[0]);
    }
}
