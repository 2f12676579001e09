package org.carejourney.ui.child;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.RecordCare;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.CareCommand;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
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

    void changeLegalStatus(RecordCare care) {
        var binder = new Binder<>(ChangeLegalStatus.class);
        var on = ActDialog.past("From", child.today());
        var to = ActDialog.codes("New legal status", ActDialog.all(LegalStatus.class), child.today());
        ActDialog.day(binder, on, "on", child.today());
        binder.forField(to).asRequired("Choose the legal status").bind("to");
        binder.readRecord(new ChangeLegalStatus(child.today(), LegalStatus.C1));
        to.clear();
        open(
                "Change legal status",
                "Record the change",
                () -> send(care, binder.writeRecord()),
                "Recorded.",
                now(),
                on,
                to);
    }

    void endCare(RecordCare care) {
        var binder = new Binder<>(EndCare.class);
        var on = ActDialog.past("Care ended on", child.today());
        var ways = ActDialog.all(ReasonEpisodeCeased.class).stream()
                .filter(why -> !why.continuesCare())
                .toList();
        var because = ActDialog.codes("Why", ways, child.today());
        ActDialog.day(binder, on, "on", child.today());
        binder.forField(because).asRequired("Choose why care ended").bind("because");
        binder.readRecord(new EndCare(child.today(), ReasonEpisodeCeased.E8));
        because.clear();
        open(
                "End care",
                "Record that care ended",
                () -> send(care, binder.writeRecord()),
                "Recorded.",
                now(),
                on,
                because);
    }

    void changePlacement(RecordCare care) {
        var on = ActDialog.past("Moved on", child.today());
        on.setValue(child.today());
        var type = new ComboBox<PlacementType>("Where the child lives now");
        type.setItems(ActDialog.codes("", ActDialog.all(PlacementType.class), child.today())
                .getListDataView()
                .getItems()
                .toList());
        type.setItemLabelGenerator(PlacementType::meaning);
        type.setWidthFull();
        type.setRequired(true);
        var provider = ActDialog.codes("Provided by", ActDialog.all(PlacementProvider.class), child.today());
        provider.setEmptySelectionAllowed(true);
        var postcode = new TextField("Postcode");
        postcode.setHelperText("Empty where not known");
        var urn = new TextField("Ofsted number");
        urn.setHelperText("Empty where there is none");
        var sameCarer =
                new Checkbox("With the same carer: the carer moved house, or only the kind of placement changed");
        var because = ActDialog.codes(
                "Why the last placement ended", ActDialog.all(ReasonPlacementChanged.class), child.today());
        because.setEmptySelectionAllowed(true);
        ActDialog.Sending sending = () -> {
            type.setInvalid(type.isEmpty());
            on.setInvalid(on.isEmpty());
            if (type.isEmpty() || on.isEmpty())
                return Optional.of(
                        new Refusal(Refusal.Reason.ILLEGAL_RECORD, "Say where the child lives, and from when."));
            var where = new Where(
                    type.getValue(),
                    Optional.ofNullable(provider.getValue()),
                    plain(postcode.getValue()),
                    plain(urn.getValue()));
            return send(
                    care,
                    new ChangePlacement(
                            on.getValue(), where, sameCarer.getValue(), Optional.ofNullable(because.getValue())));
        };
        open(
                "Change placement",
                "Record the move",
                sending,
                "Recorded.",
                now(),
                on,
                type,
                provider,
                postcode,
                urn,
                because,
                sameCarer);
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

    private Paragraph now() {
        return new Paragraph(ChildSummary.tonight(child)
                .map(episode -> "Now: " + episode.placement().meaning() + "; "
                        + episode.legalStatus().meaning() + ", since " + Dates.day(episode.start()) + ".")
                .orElse("Not in care now."));
    }

    private Optional<Refusal> send(RecordCare care, CareCommand command) throws ValidationException {
        return switch (care.record(me, id(), command)) {
            case RecordCare.Outcome.Recorded ignored -> Optional.empty();
            case RecordCare.Outcome.Refused refused -> Optional.of(refused.refusal());
        };
    }

    private static <R> void keep(Binder<R> binder, String property) {
        binder.forField(new ReadOnlyHasValue<ChildId>(id -> {})).bind(property);
    }

    private static String plain(String written) {
        return written.replace(" ", "").toUpperCase(Locale.UK);
    }

    private ChildId id() {
        return child.record().child();
    }
}
