package org.carejourney.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carejourney.application.port.in.SetLocalPractice.ClockRow;
import org.carejourney.application.port.in.SetLocalPractice.Command;
import org.carejourney.application.port.in.SetLocalPractice.Outcome;
import org.carejourney.application.port.in.SetLocalPractice.TaskRow;
import org.carejourney.application.port.in.SetLocalPractice.View;
import org.carejourney.application.practice.Chosen.Matter;
import org.carejourney.domain.access.Role;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** One decision: the new value, from when, and why. */
final class DecisionDialog {
    private final Dialog dialog;
    private final Matter matter;
    private final String name;
    private final int seen;
    private final Supplier<Optional<String>> value;
    private final com.vaadin.flow.component.datepicker.DatePicker from = Dates.picker("From");
    private final TextArea reason = new TextArea("Why");
    private final Div refusal = new Div();

    private DecisionDialog(
            String title,
            Matter matter,
            String name,
            int seen,
            LocalDate tomorrow,
            Component field,
            Supplier<Optional<String>> value) {
        this.dialog = new Dialog(title);
        this.matter = matter;
        this.name = name;
        this.seen = seen;
        this.value = value;
        from.setMin(tomorrow);
        from.setValue(tomorrow);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        dialog.setWidth("min(480px, 94vw)");
        dialog.add(Parts.classed(new Div(field, from, reason, refusal), "act-form"));
    }

    static DecisionDialog of(View view, ClockRow row) {
        var clock = row.clock();
        var length = new IntegerField("Length in " + clock.unit().words());
        length.setMin(clock.least());
        length.setMax(clock.most());
        length.setValue(row.now());
        length.setHelperText("From %d to %d; usually %d".formatted(clock.least(), clock.most(), clock.usual()));
        return new DecisionDialog(
                clock.words(),
                Matter.CLOCK,
                clock.name(),
                row.seen(),
                view.today().plusDays(1),
                length,
                () -> length.getOptionalValue().map(String::valueOf));
    }

    static DecisionDialog of(View view, TaskRow row) {
        var role = new ComboBox<Role>("Worked by");
        role.setItems(row.possible());
        role.setItemLabelGenerator(Role::words);
        role.setValue(row.now());
        role.setWidthFull();
        return new DecisionDialog(
                row.task().words(),
                Matter.TASK,
                row.task().name(),
                row.seen(),
                view.today().plusDays(1),
                role,
                () -> role.getOptionalValue().map(Role::name));
    }

    DecisionDialog sending(Function<Command, Outcome> decide, Runnable done) {
        dialog.getFooter()
                .add(Parts.button("Cancel", dialog::close), Parts.primary("Decide", () -> send(decide, done)));
        return this;
    }

    private void send(Function<Command, Outcome> decide, Runnable done) {
        var chosen = value.get();
        var day = from.getOptionalValue();
        if (chosen.isEmpty() || day.isEmpty()) {
            Parts.show(refusal, Parts.alert("Say what it is to be, and from when."));
            return;
        }
        switch (decide.apply(new Command(matter, name, chosen.get(), day.get(), reason.getValue(), seen))) {
            case Outcome.Done ignored -> {
                dialog.close();
                done.run();
            }
            case Outcome.Refused(var words) -> Parts.show(refusal, Parts.alert(words));
        }
    }

    void open() {
        dialog.open();
    }
}
