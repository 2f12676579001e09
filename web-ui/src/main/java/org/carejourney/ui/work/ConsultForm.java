package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Invitations have gone out, and everyone has been asked for their views. */
final class ConsultForm extends Composite<Div> {
    ConsultForm(ReviewForms.Asked asked) {
        var questions = new StepQuestions(asked, "Sent on").withoutMeeting();
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "Send invitations and consultation papers to the child, parents, carer, school and health, then record the day.",
                "Record invitations sent",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "Invitations are recorded for " + asked.work().childName() + "."),
                questions.doneOn());
        getContent().add(frame[0]);
    }
}
