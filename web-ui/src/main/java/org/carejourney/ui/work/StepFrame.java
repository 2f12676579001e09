package org.carejourney.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.ValidationException;
import org.carejourney.application.work.Refusal;
import org.carejourney.ui.parts.Parts;

/** What the forms of all steps share: what is known, what is asked, one button, and a place for a refusal. */
final class StepFrame extends Div {
    private final Div refusal = new Div();

    /** Sends what was filled in. */
    @FunctionalInterface
    interface Sending {
        void send() throws ValidationException;
    }

    StepFrame(Component known, String question, String act, Sending sending, Component... fields) {
        addClassName("step-form");
        var send = new Button(act);
        send.addThemeName("primary");
        send.addClickListener(click -> {
            refusal.removeAll();
            try {
                sending.send();
            } catch (ValidationException notFilledIn) {
                refusal.add(Parts.alert("Something is missing or cannot be so: see the marked answers."));
            }
        });
        add(known);
        add(Parts.classed(new Paragraph(question), "question"));
        add(fields);
        add(refusal, Parts.classed(new Div(send), "form-acts"));
    }

    void refuse(Refusal why) {
        refusal.removeAll();
        refusal.add(Parts.alert(why.words()));
    }
}
