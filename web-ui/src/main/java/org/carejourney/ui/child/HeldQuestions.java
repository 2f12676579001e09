package org.carejourney.ui.child;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.carejourney.application.port.in.HoldReview.Command;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.ui.parts.Dates;

/** When a review was held and how the child took part, asked the same way from a piece of work and from a child's page. */
public final class HeldQuestions {
    private static final int OLD_ENOUGH_TO_TAKE_PART = 4;

    private final Binder<Command> binder = new Binder<>(Command.class);
    private final DatePicker heldOn = Dates.picker("Held on");
    private final RadioButtonGroup<Participation> participation = new RadioButtonGroup<>("How the child took part");

    /** @param expected the day for which the meeting was fixed */
    public HeldQuestions(View child, Optional<LocalDate> expected, Optional<TaskRef> task) {
        var today = child.today();
        var tooYoung = child.age().filter(age -> age < OLD_ENOUGH_TO_TAKE_PART).isPresent();
        heldOn.setMax(today);
        heldOn.setHelperText("A series of meetings counts as one review, held on the day of the last.");
        participation.setItems(Arrays.stream(Participation.values())
                .filter(how -> tooYoung || child.age().isEmpty() || how != Participation.PN0)
                .toList());
        participation.setItemLabelGenerator(HeldQuestions::words);
        participation.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        binder.forField(new ReadOnlyHasValue<ChildId>(id -> {})).bind("child");
        binder.forField(new ReadOnlyHasValue<Optional<TaskRef>>(ref -> {})).bind("task");
        binder.forField(heldOn)
                .asRequired("Say on which day it was held")
                .withValidator(day -> !day.isAfter(today), "This day is still to come")
                .bind("heldOn");
        binder.forField(participation).asRequired("Say how the child took part").bind("participation");
        fill(child.record().child(), task);
        heldOn.setValue(expected.filter(day -> !day.isAfter(today)).orElse(today));
        if (tooYoung) participation.setValue(Participation.PN0);
    }

    private void fill(ChildId child, Optional<TaskRef> task) {
        binder.readRecord(new Command(child, LocalDate.EPOCH, Participation.PN1, task));
        participation.clear();
    }

    private static String words(Participation how) {
        return how == Participation.PN0 ? "Under four: not asked" : how.meaning();
    }

    public DatePicker heldOn() {
        return heldOn;
    }

    public RadioButtonGroup<Participation> participation() {
        return participation;
    }

    /** What was filled in, as the use case takes it. */
    public Command answers() throws ValidationException {
        return binder.writeRecord();
    }
}
