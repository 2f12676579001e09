package org.carejourney.ui.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.RecordAct.Asked;
import org.carejourney.application.port.in.RecordAct.Command;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.work.Answers;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** What the record holds already, what is asked, one button, and a place for a refusal. */
public final class ActForm extends Div {
    private final Sending sending;
    private final List<Question> questions;
    private final Optional<TextArea> correctedBecause;
    private final TextArea lateBecause = new TextArea("Why it is late");
    private final Div refusal = new Div();

    /** Takes the answers; says why not where they were refused. */
    @FunctionalInterface
    public interface Sending {
        Optional<String> send(Answers answers);
    }

    /** @param done told in words what was recorded and what is due next */
    public ActForm(RecordAct recordAct, Actor me, Command command, Asked asked, Consumer<String> done) {
        this(asked, command.corrects().map(correction -> reason()), form -> answers -> {
            var answered = command.answering(answers);
            var sent = command.corrects()
                    .map(correction -> answered.correcting(correction.because(form.because())))
                    .orElse(answered);
            return switch (recordAct.record(me, sent)) {
                case RecordAct.Outcome.Recorded(var next) -> {
                    done.accept("Recorded." + next.map(ActForm::next).orElse(""));
                    yield Optional.empty();
                }
                case RecordAct.Outcome.Refused(var why) -> Optional.of(why.words());
            };
        });
    }

    public ActForm(Asked asked, Sending sending) {
        this(asked, Optional.empty(), form -> sending);
    }

    private ActForm(Asked asked, Optional<TextArea> correctedBecause, Function<ActForm, Sending> sending) {
        this.correctedBecause = correctedBecause;
        this.sending = sending.apply(this);
        this.questions = asked.fields().stream().map(Question::new).toList();
        addClassName("step-form");
        if (!asked.known().isEmpty()) {
            add(known(asked));
        }
        add(Parts.classed(new Paragraph(asked.question()), "question"));
        questions.forEach(this::add);
        correctedBecause.ifPresent(this::add);
        asked.lateSince().ifPresent(due -> {
            lateBecause.setHelperText("It was due by %s. What is late stays late; the reason stands beside it."
                    .formatted(Dates.day(due)));
            add(lateBecause);
        });
        var send = new Button(asked.act(), click -> send());
        send.addThemeName("primary");
        add(refusal, Parts.classed(new Div(send), "form-acts"));
    }

    private String because() {
        return correctedBecause.map(TextArea::getValue).orElse("");
    }

    private static TextArea reason() {
        var reason = new TextArea("Why it is corrected, and what proves it");
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("What was recorded before stays in the history, with this reason.");
        return reason;
    }

    private static Div known(Asked asked) {
        var facts = Parts.facts();
        facts.addClassName("known");
        asked.known()
                .forEach(known -> Parts.fact(
                        facts,
                        known.label(),
                        known.source().isEmpty()
                                ? new Div(known.value())
                                : Parts.sourced(known.value(), known.source())));
        return new Div(facts);
    }

    private void send() {
        refusal.removeAll();
        var open = questions.stream().filter(question -> !question.isAnswered()).toList();
        if (!open.isEmpty()) {
            refusal.add(Parts.alert("Something is missing or cannot be so: see the marked answers."));
            return;
        }
        sending.send(answers()).ifPresent(why -> refusal.add(Parts.alert(why)));
    }

    private Answers answers() {
        var given = new HashMap<String, String>();
        var notKnown = new HashMap<String, String>();
        for (var question : questions) {
            question.given().ifPresent(answer -> given.put(question.name(), answer));
            question.notKnown().ifPresent(why -> notKnown.put(question.name(), why));
        }
        return new Answers(given, notKnown, lateBecause.getValue());
    }

    private static String next(Obligation next) {
        return " Next: %s, due by %s.".formatted(next.kind().words().toLowerCase(Locale.UK), Dates.day(next.due()));
    }
}
