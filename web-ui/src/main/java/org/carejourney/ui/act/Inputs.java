package org.carejourney.ui.act;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.ui.parts.Dates;

/** The field on screen for each kind of question. */
final class Inputs {
    private static final int FEW = 8;
    private static final Option YES = new Option("yes", "Yes");
    private static final Option NO = new Option("no", "No");

    private Inputs() {}

    static Answer to(Field field) {
        return switch (field.kind()) {
            case Field.Kind.Day(var first, var last) -> day(field, first, last);
            case Field.Kind.Clock() -> clock(field);
            case Field.Kind.YesNo() -> oneOfFew(field, List.of(YES, NO));
            case Field.Kind.Number(int least, int most) -> number(field, least, most);
            case Field.Kind.Text(boolean isLong) -> isLong ? longText(field) : text(field);
            case Field.Kind.Choice(var options) ->
                options.size() > FEW ? oneOfMany(field, options) : oneOfFew(field, options);
            case Field.Kind.Several(var options) -> several(field, options);
            case Field.Kind.Report ignored -> text(field);
            case Field.Kind.Household ignored -> text(field);
            case Field.Kind.Colleague ignored -> text(field);
        };
    }

    private static Answer day(Field field, Optional<LocalDate> first, Optional<LocalDate> last) {
        var picker = Dates.picker(field.label());
        first.ifPresent(picker::setMin);
        last.ifPresent(picker::setMax);
        picker.setRequiredIndicatorVisible(isAsked(field));
        picker.setManualValidation(true);
        suggested(field).map(LocalDate::parse).ifPresent(picker::setValue);
        help(field, picker);
        return new Answer(
                picker,
                picker,
                () -> picker.getOptionalValue().map(LocalDate::toString).orElse(""));
    }

    private static Answer clock(Field field) {
        var picker = new TimePicker(field.label());
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        picker.setRequiredIndicatorVisible(isAsked(field));
        picker.setManualValidation(true);
        suggested(field).map(LocalTime::parse).ifPresent(picker::setValue);
        help(field, picker);
        return new Answer(
                picker,
                picker,
                () -> picker.getOptionalValue().map(LocalTime::toString).orElse(""));
    }

    private static Answer number(Field field, int least, int most) {
        var number = new IntegerField(field.label());
        number.setMin(least);
        number.setMax(most);
        number.setRequiredIndicatorVisible(isAsked(field));
        number.setManualValidation(true);
        suggested(field).map(Integer::valueOf).ifPresent(number::setValue);
        help(field, number);
        return new Answer(
                number,
                number,
                () -> number.getOptionalValue().map(String::valueOf).orElse(""));
    }

    private static Answer text(Field field) {
        var text = new TextField(field.label());
        text.setRequiredIndicatorVisible(isAsked(field));
        text.setManualValidation(true);
        suggested(field).ifPresent(text::setValue);
        help(field, text);
        return new Answer(text, text, text::getValue);
    }

    private static Answer longText(Field field) {
        var text = new TextArea(field.label());
        text.setRequiredIndicatorVisible(isAsked(field));
        text.setManualValidation(true);
        text.setMinRows(3);
        suggested(field).ifPresent(text::setValue);
        help(field, text);
        return new Answer(text, text, text::getValue);
    }

    private static Answer oneOfFew(Field field, List<Option> options) {
        var group = new RadioButtonGroup<Option>(field.label());
        group.setItems(options);
        group.setItemLabelGenerator(Option::words);
        if (options.size() > 2) {
            group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        }
        group.setRequiredIndicatorVisible(isAsked(field));
        group.setManualValidation(true);
        suggested(field, options).ifPresent(group::setValue);
        help(field, group);
        return new Answer(
                group, group, () -> group.getOptionalValue().map(Option::code).orElse(""));
    }

    private static Answer oneOfMany(Field field, List<Option> options) {
        var box = new ComboBox<Option>(field.label());
        box.setItems(options);
        box.setItemLabelGenerator(Option::words);
        box.setRequiredIndicatorVisible(isAsked(field));
        box.setManualValidation(true);
        suggested(field, options).ifPresent(box::setValue);
        help(field, box);
        return new Answer(
                box, box, () -> box.getOptionalValue().map(Option::code).orElse(""));
    }

    private static Answer several(Field field, List<Option> options) {
        var group = new CheckboxGroup<Option>(field.label());
        group.setItems(options);
        group.setItemLabelGenerator(Option::words);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        if (isAsked(field)) require(group, field);
        group.setManualValidation(true);
        var suggested = List.of(field.suggested().split(","));
        group.setValue(options.stream()
                .filter(option -> suggested.contains(option.code()))
                .collect(Collectors.toSet()));
        help(field, group);
        return new Answer(
                group,
                group,
                () -> options.stream()
                        .filter(group.getValue()::contains)
                        .map(Option::code)
                        .collect(Collectors.joining(",")));
    }

    /** ARIA knows no group that is required: what the component says so is taken back, and the name says it in its place. */
    private static void require(CheckboxGroup<Option> group, Field field) {
        group.setRequiredIndicatorVisible(true);
        group.setAriaLabel(field.label() + ", an answer is needed");
        group.getElement()
                .executeJs("customElements.whenDefined(this.localName).then(() => this.updateComplete)"
                        + ".then(() => this.removeAttribute('aria-required'))");
    }

    private static boolean isAsked(Field field) {
        return field.need() == Field.Need.REQUIRED;
    }

    private static Optional<String> suggested(Field field) {
        return Optional.of(field.suggested()).filter(answer -> !answer.isEmpty());
    }

    private static Optional<Option> suggested(Field field, List<Option> options) {
        return options.stream()
                .filter(option -> option.code().equals(field.suggested()))
                .findFirst();
    }

    private static void help(Field field, HasHelper shown) {
        if (!field.help().isEmpty()) {
            shown.setHelperText(field.help());
        }
    }
}
