package org.carejourney.ui.journey;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Act;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.parts.Parts;

/** Whatever the journeys let people record, and put right, about one record: each form is made from what the act asks. */
public final class ActDialogs implements HistoryPanel.PuttingRight {
    private static final String WIDTH = "min(560px, 94vw)";

    private final RecordAct recordAct;
    private final Actor me;
    private final ChildId record;
    private final Runnable changed;

    /** @param changed told when something was recorded */
    public ActDialogs(RecordAct recordAct, Actor me, ChildId record, Runnable changed) {
        this.recordAct = recordAct;
        this.me = me;
        this.record = record;
        this.changed = changed;
    }

    /** A menu of all that the person may record now; empty where that is nothing. */
    public Optional<MenuBar> menu() {
        var journeys = recordAct.offers(me, record).stream()
                .collect(Collectors.groupingBy(RecordAct.Offer::journey, LinkedHashMap::new, Collectors.toList()));
        if (journeys.isEmpty()) return Optional.empty();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_PRIMARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var acts = menu.addItem("Record").getSubMenu();
        if (journeys.size() == 1) journeys.values().forEach(offers -> offer(acts, offers));
        else journeys.forEach((journey, offers) -> offer(acts.addItem(journey).getSubMenu(), offers));
        return Optional.of(menu);
    }

    private void offer(SubMenu acts, List<RecordAct.Offer> offers) {
        offers.forEach(offer -> acts.addItem(offer.words(), click -> record(offer.act())));
    }

    public void record(String act) {
        ask(RecordAct.Command.of(record, act), Optional.empty());
    }

    /** Asks anew what an event on the record says, with the reason why it is put right. */
    @Override
    public void correct(RecordedFact version, Act act) {
        var correction = new RecordAct.Correction(version.fact().id(), version.recordedAt(), "");
        ask(
                RecordAct.Command.of(record, act.name()).correcting(correction),
                Optional.of("Correct: " + FactWords.of(version.fact())));
    }

    private void ask(RecordAct.Command command, Optional<String> title) {
        recordAct
                .ask(me, command)
                .ifPresentOrElse(
                        asked -> {
                            var dialog = dialog(title.orElse(asked.title()));
                            dialog.add(new ActForm(recordAct, me, command, asked, words -> done(dialog, words)));
                            dialog.getFooter().add(Parts.button("Cancel", dialog::close));
                            dialog.open();
                        },
                        () -> Parts.refused(
                                "The record has moved on, and this is no longer asked; look at the history"));
    }

    @Override
    public void withdraw(RecordedFact version) {
        var dialog = dialog("This never happened");
        var reason = new TextArea("Why, and what proves it");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var refusal = new Div();
        dialog.add(Parts.classed(new Div(new Paragraph(FactWords.of(version.fact())), reason), "act-form"), refusal);
        dialog.getFooter().add(Parts.button("Cancel", dialog::close), Parts.primary("Take it off the record", () -> {
            var event = new RecordAct.Correction(version.fact().id(), version.recordedAt(), reason.getValue());
            switch (recordAct.withdraw(me, record, event)) {
                case RecordAct.Outcome.Recorded ignored ->
                    done(dialog, "Taken off the record. It stays in the history with the reason.");
                case RecordAct.Outcome.Refused(var why) -> Parts.show(refusal, Parts.alert(why.words()));
            }
        }));
        dialog.open();
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog(title);
        dialog.setWidth(WIDTH);
        dialog.setDraggable(false);
        return dialog;
    }

    /** The page is drawn anew, and with it goes what had the focus: whoever uses the keys goes on at the top of the page. */
    private void done(Dialog dialog, String words) {
        dialog.close();
        Parts.done(words);
        changed.run();
        Parts.focusContent();
    }
}
