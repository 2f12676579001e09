package org.carejourney.ui.work;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The social work report and the updated care plan are with the reviewing officer. */
final class ReportForm extends Composite<Div> {
    ReportForm(ReviewForms.Asked asked) {
        var questions = new StepQuestions(asked, "Sent on").withoutMeeting();
        var frame = new StepFrame[1];
        frame[0] = new StepFrame(
                asked.known().facts(),
                "Send the report and the updated care plan to the reviewing officer, then record the day.",
                "Record report sent",
                () -> questions.send(
                        asked.doStep(),
                        frame[0],
                        "The report is recorded for " + asked.work().childName() + "."),
                questions.doneOn());
        getContent().add(frame[0]);
    }
}
