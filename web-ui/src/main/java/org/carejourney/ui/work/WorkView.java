package org.carejourney.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.in.ShowInbox.Filter;
import org.carejourney.application.port.in.ShowInbox.Inbox;
import org.carejourney.application.port.in.ShowInbox.Whose;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.work.Task;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** My work: one ranked list, most pressing first, each entry saying why it stands where it stands. */
@Route("work")
@PageTitle("My work – CareJourney")
@PermitAll
@Needs(Permission.WORK_TASKS)
public class WorkView extends Div implements BeforeEnterObserver {
    private final ShowInbox inbox;
    private final Actor me = SignedIn.me();
    private final WorkRow row;

    private final Map<Whose, NativeButton> tabs = new EnumMap<>(Whose.class);
    private final ComboBox<Task> step = new ComboBox<>();
    private final TextField words = new TextField();
    private final Div list = new Div();
    private final OrderedList entries = new OrderedList();
    private Whose whose;

    public WorkView(ShowInbox inbox, AssignWork assign) {
        this.inbox = inbox;
        this.whose = me.may(Permission.ASSIGN_WORK) ? Whose.TEAM : Whose.MINE;
        this.row = new WorkRow(me, inbox, assign, this::fill);
        entries.addClassName("work-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(Parts.pageHeader("My work", "Most pressing first."), tabBar(), filters(), list);
    }

    private Div tabBar() {
        var bar = new Div();
        bar.addClassName("tabs");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", "Whose work");
        for (var choice : Whose.values()) {
            var tab = new NativeButton(title(choice), click -> {
                whose = choice;
                fill();
            });
            tabs.put(choice, tab);
            bar.add(tab);
        }
        return bar;
    }

    private static String title(Whose whose) {
        return switch (whose) {
            case MINE -> "Mine";
            case UNCLAIMED -> "Unclaimed";
            case TEAM -> "Team";
        };
    }

    private Div filters() {
        step.setLabel("Step");
        step.setItems(JourneyCatalogue.tasks());
        step.setItemLabelGenerator(Task::words);
        step.setPlaceholder("Every step");
        step.setClearButtonVisible(true);
        step.addValueChangeListener(change -> fill(change.isFromClient()));
        words.setLabel("Child");
        words.setPlaceholder("Name or number");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> fill(change.isFromClient()));
        return Parts.classed(new Div(step, words), "filters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("whose").flatMap(WorkView::whose).ifPresent(given -> whose = given);
        step.setValue(asked.getSingleParameter("step").flatMap(WorkView::task).orElse(null));
        words.setValue(asked.getSingleParameter("child").orElse(""));
        fill();
    }

    private static Optional<Whose> whose(String name) {
        return java.util.Arrays.stream(Whose.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Task> task(String name) {
        return JourneyCatalogue.taskNamed(name.toUpperCase(Locale.ROOT));
    }

    private void fill(boolean asked) {
        if (asked) fill();
    }

    private void fill() {
        remember();
        var shown = inbox.show(me, filter(Optional.empty()));
        showCounts(shown);
        entries.removeAll();
        list.removeAll();
        if (shown.items().isEmpty()) {
            list.add(nothing());
            return;
        }
        list.add(entries);
        append(shown);
    }

    private void append(Inbox page) {
        page.items().forEach(item -> entries.add(row.of(item)));
        if (!page.hasMore()) return;
        var last = page.items().getLast().work();
        var more = new Div();
        more.addClassName("more");
        more.add(Parts.button("Show more", () -> {
            list.remove(more);
            append(inbox.show(me, filter(Optional.of(last))));
        }));
        list.add(more);
    }

    private Filter filter(Optional<WorkItem> after) {
        return new Filter(
                whose, Optional.ofNullable(step.getValue()), words.getValue().strip(), after);
    }

    private void showCounts(Inbox shown) {
        count(Whose.MINE, shown.mine());
        count(Whose.UNCLAIMED, shown.unclaimed());
        count(Whose.TEAM, shown.team());
        tabs.forEach((choice, tab) -> tab.getElement().setAttribute("aria-pressed", String.valueOf(choice == whose)));
    }

    private void count(Whose choice, long number) {
        var tab = tabs.get(choice);
        if (tab == null) return;
        tab.removeAll();
        tab.add(new Span(title(choice)), Parts.classed(new Span(Words.number(number)), "count"));
    }

    private Div nothing() {
        if (!words.isEmpty() || step.getValue() != null)
            return Parts.empty("Nothing matches", "Clear the filters to see everything there is to do.");
        return switch (whose) {
            case MINE ->
                Parts.empty("You have nothing to do", "Look under Unclaimed for work that nobody has taken yet.");
            case UNCLAIMED -> Parts.empty("Nothing is waiting", "All work of your team has been taken.");
            case TEAM -> Parts.empty("Your team has nothing to do", "New work appears here as it falls due.");
        };
    }

    private void remember() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("whose", whose.name().toLowerCase(java.util.Locale.UK));
        put(asked, "step", Optional.ofNullable(step.getValue()).map(Task::name).orElse(null));
        put(asked, "child", words.getValue().strip());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("work", QueryParameters.simple(asked)));
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) asked.put(name, value);
    }
}
