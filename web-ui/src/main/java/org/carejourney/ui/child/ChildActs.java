package org.carejourney.ui.child;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.Optional;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** What may be recorded on a child's page, each as a short form. */
final class ChildActs {
    private final Actor me;
    private final View child;
    private final Runnable changed;

    ChildActs(Actor me, View child, Runnable changed) {
        this.me = me;
        this.child = child;
        this.changed = changed;
    }

    private void open(
            String title,
            String act,
            ActDialog.Sending sending,
            String done,
            com.vaadin.flow.component.Component... fields) {
        new ActDialog(
                        title,
                        act,
                        sending,
                        () -> {
                            Parts.done(done);
                            changed.run();
                        },
                        fields)
                .open();
    }

    /** Whatever the journeys let people record: the form is made from what the act asks. */
    void record(RecordAct recordAct, String act) {
        ask(recordAct, RecordAct.Command.of(id(), act), Optional.empty());
    }

    /** Asks anew what an event on the record says, with the reason why it is put right; or takes it back. */
    void correct(RecordAct recordAct, RecordedFact version, Act act) {
        var correction = new RecordAct.Correction(version.fact().id(), version.recordedAt(), "");
        var command = RecordAct.Command.of(id(), act.name()).correcting(correction);
        ask(recordAct, command, Optional.of("Correct: " + FactWords.of(version.fact())));
    }

    void withdraw(RecordAct recordAct, RecordedFact version) {
        var reason = new TextArea("Why, and what proves it");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        open(
                "This never happened",
                "Take it off the record",
                () -> switch (recordAct.withdraw(
                        me,
                        id(),
                        new RecordAct.Correction(version.fact().id(), version.recordedAt(), reason.getValue()))) {
                    case RecordAct.Outcome.Recorded ignored -> Optional.<Refusal>empty();
                    case RecordAct.Outcome.Refused(var why) -> Optional.of(why);
                },
                "Taken off the record. It stays in the history with the reason.",
                new Paragraph(FactWords.of(version.fact())),
                reason);
    }

    private void ask(RecordAct recordAct, RecordAct.Command command, Optional<String> title) {
        recordAct
                .ask(me, command)
                .ifPresentOrElse(
                        asked -> {
                            var dialog = new Dialog(title.orElse(asked.title()));
                            dialog.setWidth("min(560px, 94vw)");
                            dialog.setDraggable(false);
                            dialog.add(new ActForm(recordAct, me, command, asked, words -> {
                                dialog.close();
                                Parts.done(words);
                                changed.run();
                            }));
                            dialog.getFooter().add(Parts.button("Cancel", dialog::close));
                            dialog.open();
                        },
                        () -> Parts.refused(
                                "The record has moved on, and this is no longer asked; look at the history"));
    }

    void correct(CorrectReview correctReview, ReviewHeld review) {
        var binder = new Binder<>(CorrectReview.Command.class);
        var on = ActDialog.past("Was held on", child.today());
        var reason = new TextArea("Why it is corrected");
        reason.setWidthFull();
        keep(binder, "child");
        binder.forField(new ReadOnlyHasValue<FactId>(id -> {})).bind("review");
        ActDialog.day(binder, on, "heldOn", child.today());
        binder.forField(reason).asRequired("Say why").bind("reason");
        binder.readRecord(new CorrectReview.Command(id(), review.id(), review.on(), ""));
        open(
                "Correct the day of a review",
                "Correct it",
                () -> switch (correctReview.correct(me, binder.writeRecord())) {
                    case CorrectReview.Outcome.Corrected ignored -> Optional.<Refusal>empty();
                    case CorrectReview.Outcome.Refused refused -> Optional.of(refused.refusal());
                },
                "Corrected. What was recorded before stays in the history.",
                new Paragraph("Recorded as held on " + Dates.day(review.on()) + "."),
                on,
                reason);
    }

    private static <R> void keep(Binder<R> binder, String property) {
        binder.forField(new ReadOnlyHasValue<ChildId>(id -> {})).bind(property);
    }

    private ChildId id() {
        return child.record().child();
    }
}
