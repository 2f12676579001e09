package org.carejourney.ui.act;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.carejourney.domain.work.Field;
import org.carejourney.ui.parts.Parts;

/** One question with its answer, and beside it, where that is allowed, "not known, because". */
final class Question extends Div {
    private final Field field;
    private final Answer answer;
    private final Checkbox isNotKnown = new Checkbox();
    private final TextField because = new TextField();

    Question(Field field) {
        this.field = field;
        this.answer = Inputs.to(field);
        addClassName("question-asked");
        add(answer.seen());
        if (field.need() == Field.Need.OR_NOT_KNOWN) {
            isNotKnown.setLabel("Not known");
            isNotKnown.setAriaLabel(field.label() + ": not known");
            because.setLabel("Because");
            because.setAriaLabel(field.label() + " is not known because");
            because.setVisible(false);
            isNotKnown.addValueChangeListener(change -> excuse(change.getValue()));
            add(Parts.classed(new Div(isNotKnown, because), "not-known"));
        }
    }

    private void excuse(boolean notKnown) {
        because.setVisible(notKnown);
        if (answer.seen() instanceof HasEnabled seen) {
            seen.setEnabled(!notKnown);
        }
        mark(answer.marked(), false);
    }

    String name() {
        return field.name();
    }

    Optional<String> given() {
        var text = isNotKnown.getValue() ? "" : answer.text().get();
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }

    Optional<String> notKnown() {
        return isNotKnown.getValue() ? Optional.of(because.getValue().strip()) : Optional.empty();
    }

    /** Marks the question where an answer is missing; true where none is. */
    boolean isAnswered() {
        if (isNotKnown.getValue()) {
            var missing = because.getValue().isBlank();
            because.setErrorMessage("Say why it is not known");
            because.setInvalid(missing);
            return !missing;
        }
        boolean missing = field.need() != Field.Need.OPTIONAL && given().isEmpty();
        mark(answer.marked(), missing);
        return !missing;
    }

    private static void mark(HasValidation marked, boolean missing) {
        marked.setErrorMessage("An answer is needed");
        marked.setInvalid(missing);
    }
}
