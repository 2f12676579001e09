package org.carejourney.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.in.ShowInbox.Item;
import org.carejourney.application.work.TaskRef;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** One entry of the list: the child, what, by when, why it is first, who has it, and what can be done with it. */
final class WorkRow {
    private final Actor me;
    private final ShowInbox inbox;
    private final AssignWork assign;
    private final Runnable changed;

    WorkRow(Actor me, ShowInbox inbox, AssignWork assign, Runnable changed) {
        this.me = me;
        this.inbox = inbox;
        this.assign = assign;
        this.changed = changed;
    }

    ListItem of(Item item) {
        var work = item.work();
        var entry = new ListItem(what(item), due(item), why(item), who(item), acts(item));
        entry.addClassName("work-row");
        entry.getElement().setAttribute("data-item", String.valueOf(work.id()));
        if (item.workingDaysLeft() < 0) entry.addClassName("is-late");
        return entry;
    }

    private static Component what(Item item) {
        var work = item.work();
        var open = Parts.link("work/" + work.id(), work.childName());
        open.addClassName("work-link");
        open.getElement().setAttribute("aria-label", work.task().words() + " for " + work.childName());
        return Parts.classed(new Div(open, Parts.classed(new Span(work.task().words()), "work-step")), "work-what");
    }

    private static Component due(Item item) {
        int left = item.workingDaysLeft();
        return Parts.classed(
                new Div(
                        Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left))),
                        Parts.classed(new Span("by " + Dates.brief(item.work().by())), "source")),
                "work-due");
    }

    private static Component why(Item item) {
        var work = item.work();
        var why = Parts.classed(new Paragraph(item.whyFirst()), "work-why");
        if (!work.due().equals(work.by()))
            why.add(Parts.classed(new Span("Last day in time: " + Dates.brief(work.due())), "source"));
        return why;
    }

    private Component who(Item item) {
        var mine = item.work().assignee().filter(me.user()::equals).isPresent();
        var who = mine ? "You" : item.assigneeName().orElse("Nobody yet");
        return Parts.classed(new Div(Parts.classed(new Span("With "), "with"), new Span(who)), "work-who");
    }

    private Component acts(Item item) {
        var work = item.work();
        var task = new TaskRef(work.id(), work.version());
        var acts = Parts.classed(new Div(), "work-acts");
        if (work.assignee().isEmpty())
            acts.add(named(Parts.button("Claim", () -> tell(assign.claim(me, task), "It is yours now.")), item));
        if (work.assignee().filter(me.user()::equals).isPresent())
            acts.add(named(
                    Parts.button("Give back", () -> tell(assign.release(me, task), "Given back to the team.")), item));
        if (me.may(Permission.ASSIGN_WORK))
            acts.add(named(Parts.button("Hand over", () -> handOver(item, task)), item));
        return acts;
    }

    private static Component named(com.vaadin.flow.component.button.Button button, Item item) {
        button.setAriaLabel(button.getText() + ": " + item.work().task().words() + " for "
                + item.work().childName());
        button.addThemeName("small");
        return button;
    }

    private void tell(AssignWork.Outcome outcome, String words) {
        switch (outcome) {
            case AssignWork.Outcome.Done ignored -> Parts.done(words);
            case AssignWork.Outcome.Refused refused ->
                Parts.refused(refused.refusal().words());
        }
        changed.run();
    }

    private void handOver(Item item, TaskRef task) {
        var dialog = new Dialog("Hand over: " + item.work().task().words());
        var colleague = new ComboBox<Actor>("To whom");
        colleague.setItems(inbox.colleaguesFor(me, item.work().id()));
        colleague.setItemLabelGenerator(
                person -> person.name() + ", " + person.role().words());
        colleague.setWidthFull();
        dialog.add(
                new Paragraph(item.work().childName() + ", by "
                        + Dates.day(item.work().by())),
                colleague);
        dialog.getFooter().add(Parts.button("Cancel", dialog::close), Parts.primary("Hand over", () -> {
            var chosen = colleague.getValue();
            colleague.setInvalid(chosen == null);
            colleague.setErrorMessage("Choose a colleague");
            if (chosen == null) return;
            dialog.close();
            tell(assign.reassign(me, task, chosen.user()), chosen.name() + " has it now.");
        }));
        dialog.open();
        colleague.focus();
    }
}
