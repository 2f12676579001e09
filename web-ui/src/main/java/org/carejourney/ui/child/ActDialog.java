package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.work.Refusal;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** A short form in front of the child's page: it stays open with the reason beside it where something is refused. */
final class ActDialog extends Dialog {
    private final Div refusal = new Div();

    /** Sends what was filled in; empty where it was taken. */
    @FunctionalInterface
    interface Sending {
        Optional<Refusal> send() throws ValidationException;
    }

    ActDialog(String title, String act, Sending sending, Runnable done, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        var form = Parts.classed(new Div(fields), "act-form");
        add(form, refusal);
        getFooter().add(Parts.button("Cancel", this::close), Parts.primary(act, () -> {
            refusal.removeAll();
            try {
                var refused = sending.send();
                if (refused.isPresent()) {
                    refusal.add(Parts.alert(refused.get().words()));
                    return;
                }
                close();
                done.run();
            } catch (ValidationException notFilledIn) {
                refusal.add(Parts.alert("Something is missing or cannot be so: see the marked answers."));
            }
        }));
        setDraggable(false);
    }

    /** A day up to today. */
    static DatePicker past(String label, LocalDate today) {
        var picker = Dates.picker(label);
        picker.setMax(today);
        picker.setWidthFull();
        return picker;
    }

    static <R> void day(Binder<R> binder, DatePicker field, String property, LocalDate today) {
        binder.forField(field)
                .asRequired("Say on which day")
                .withValidator(day -> !day.isAfter(today), "This day is still to come")
                .bind(property);
    }
}
