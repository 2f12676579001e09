package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A form of what is recorded, wherever it is asked: over a record's page or beside a task. Fields go by their labels. */
final class FormPage {
    private static final String FIELDS = ".question-asked > :first-child, > vaadin-text-area";

    private final Page page;
    private final Hands hands;
    private final Locator form;

    FormPage(Page page, Hands hands, Locator form) {
        this.page = page;
        this.hands = hands;
        this.form = form;
        form.waitFor();
    }

    /** Answers one question, in words as they stand on the screen; several answers where several may be ticked. */
    FormPage answer(String label, String... words) {
        var field = field(label);
        var kind = String.valueOf(field.evaluate("field => field.localName"));
        switch (kind) {
            case "vaadin-radio-group" -> hands.choose(field, words[0]);
            case "vaadin-checkbox-group" -> hands.tick(field, List.of(words));
            case "vaadin-combo-box" -> hands.pick(field, words[0]);
            default -> hands.write(field.locator("input, textarea"), words[0]);
        }
        return this;
    }

    /** Says why what was to be done by a day is late, where that is asked. */
    FormPage becauseLate(String why) {
        return answerWhereAsked("Why it is late", why);
    }

    /** Answers a question that not everyone is asked, or not every time. */
    FormPage answerWhereAsked(String label, String words) {
        return labels().contains(label) ? answer(label, words) : this;
    }

    /** What the record holds already, and the form does not ask. */
    String known() {
        return form.locator(".known").textContent();
    }

    Locator all() {
        return form;
    }

    private Locator field(String label) {
        var labels = labels();
        assertThat(labels).contains(label);
        return form.locator(FIELDS).nth(labels.indexOf(label));
    }

    private Locator question(String label) {
        return field(label).locator("xpath=..");
    }

    private List<String> labels() {
        return ((List<?>) form.locator(FIELDS).evaluateAll("fields => fields.map(field => field.label)"))
                .stream().map(String::valueOf).toList();
    }

    /** Says of a question why its answer is not known. */
    FormPage notKnown(String label, String because) {
        var beside = question(label).locator(".not-known");
        hands.tick(beside, List.of("Not known"));
        hands.write(beside.locator("vaadin-text-field input"), because);
        return this;
    }

    /** Presses the form's button, whatever comes of it; what was refused before is read. */
    void press() {
        alert().evaluateAll("read => read.forEach(one => one.classList.add('read'))");
        hands.press(button());
    }

    /** Presses the form's button; what was said is taken, and the form is gone. */
    void send() {
        press();
        form.or(alert()).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForCondition(() -> form.count() == 0 || alert().count() > 0);
        if (form.count() > 0) throw new AssertionError("Refused: " + alert().textContent() + " " + marked());
    }

    /** Presses the form's button, and reads why what was said is not taken. */
    String isRefused() {
        press();
        return alert().textContent();
    }

    private Object marked() {
        return form.locator("[invalid]").evaluateAll("fields => fields.map(field => field.label)");
    }

    private Locator button() {
        return form.locator(".form-acts vaadin-button");
    }

    private Locator alert() {
        return form.locator(".alert:not(.read)");
    }
}
