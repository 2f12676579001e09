package org.carejourney.ui.practice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.SetLocalPractice;
import org.carejourney.application.port.in.SetLocalPractice.ClockRow;
import org.carejourney.application.port.in.SetLocalPractice.Decided;
import org.carejourney.application.port.in.SetLocalPractice.TaskRow;
import org.carejourney.application.port.in.SetLocalPractice.View;
import org.carejourney.application.practice.Chosen;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** What the service manager may change without a release: local clocks, warnings, who works which task; with history. */
@Route("practice")
@PageTitle("Local practice – CareJourney")
@PermitAll
@Needs(Permission.SET_PRACTICE)
public class PracticeView extends Div implements BeforeEnterObserver {
    private final SetLocalPractice practice;
    private final Actor me = SignedIn.me();

    public PracticeView(SetLocalPractice practice) {
        this.practice = practice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var view = practice.show(me);
        add(Parts.pageHeader(
                "Local practice",
                "What the law leaves to the service. Statutory times are not here: they change with the law."));
        var chapters = new Div();
        var find = new TextField("Find a time or a task");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> Parts.show(chapters, chapters(view, typed.getValue())));
        chapters.add(chapters(view, ""));
        add(Parts.panel("Times, warnings and who works which task", find, chapters));
        add(Parts.panel("What was decided", history(view)));
    }

    private Component chapters(View view, String sought) {
        var found = Chapter.of(view).stream()
                .map(chapter -> chapter.about(sought))
                .filter(chapter -> !chapter.isEmpty())
                .toList();
        if (found.isEmpty()) return new Paragraph("No time and no task is called that.");
        var all = new Div();
        found.forEach(chapter -> all.add(chapter(view, chapter, !sought.isBlank())));
        return all;
    }

    private Component chapter(View view, Chapter chapter, boolean open) {
        var rows = new Div();
        if (!chapter.clocks().isEmpty()) rows.add(clocks(view, chapter.clocks()));
        if (!chapter.tasks().isEmpty()) rows.add(tasks(view, chapter.tasks()));
        var details = new NativeDetails(chapter.summary(), rows);
        details.addClassName("more-about");
        details.setOpen(open);
        return details;
    }

    private Component clocks(View view, List<ClockRow> rows) {
        return new DataTable<ClockRow>("Times: a change holds for clocks that start from its first day on")
                .text("What", row -> row.clock().words())
                .shown("Now", row -> value(length(row.clock(), row.now()), row.toCome(), row.clock()))
                .shown("Change", row -> change(row.clock().words(), () -> open(DecisionDialog.of(view, row))))
                .of(rows);
    }

    private Component tasks(View view, List<TaskRow> rows) {
        return new DataTable<TaskRow>("Tasks: a change holds for all work open from its first day on")
                .text("Task", row -> row.task().words())
                .shown("Worked by", row -> value(row.now().words(), row.toCome(), row.task()))
                .shown("Change", row -> change(row.task().words(), () -> open(DecisionDialog.of(view, row))))
                .of(rows);
    }

    private Component value(String now, Optional<Chosen> toCome, Object of) {
        return toCome.<Component>map(
                        next -> Parts.sourced(now, "from " + Dates.day(next.from()) + ": " + say(next, of)))
                .orElseGet(() -> new Span(now));
    }

    private static String say(Chosen next, Object of) {
        return of instanceof LocalClock clock
                ? length(clock, Integer.parseInt(next.value()))
                : Role.valueOf(next.value()).words();
    }

    private static String length(LocalClock clock, int value) {
        return value + " " + clock.unit().words();
    }

    private static Component change(String what, Runnable act) {
        var button = Parts.button("Change", act);
        button.addThemeName("small");
        button.setAriaLabel("Change: " + what);
        return button;
    }

    private Component history(View view) {
        if (view.history().isEmpty()) return new Paragraph("Nothing was changed so far; the usual times hold.");
        return new DataTable<Decided>("Newest first")
                .text("What", row -> row.decision().words())
                .text("From", one -> Dates.day(one.decision().from()))
                .shown(
                        "Decided",
                        one -> Parts.sourced(Dates.moment(one.decision().at()), "by " + one.byName()))
                .text("Why", one -> one.decision().reason())
                .of(view.history());
    }

    private void open(DecisionDialog dialog) {
        dialog.sending(command -> practice.decide(me, command), () -> {
                    Parts.done("Decided.");
                    show();
                })
                .open();
    }
}
