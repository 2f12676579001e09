package org.carejourney.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Problem.Severity;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Downloads;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** One import: what it did, and every problem it found. */
@Route("imports/:import")
@PermitAll
@Needs(Permission.IMPORT_RETURNS)
public class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;

    private final ShowImports showImports;
    private final Actor me = SignedIn.me();
    private final Select<Severity> severity = new Select<>();
    private final Select<String> file = new Select<>();
    private final Select<String> field = new Select<>();
    private final TextField words = new TextField("Words");
    private final Div list = new Div();
    private List<Problem> problems = List.of();
    private String title = "Import";

    public ImportView(ShowImports showImports) {
        this.showImports = showImports;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().getLong("import").flatMap(id -> showImports.find(me, id));
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ImportSummary summary) {
        title = "Import: " + summary.label();
        problems = showImports.problems(me, summary.id());
        removeAll();
        var back = Parts.link("imports", "Back to all imports");
        back.addClassName("back");
        var download = Downloads.link(
                "Download problems as CSV",
                "import-" + summary.id() + "-problems.csv",
                "text/csv; charset=utf-8",
                () -> ProblemsAsCsv.of(problems));
        add(
                back,
                Parts.pageHeader(summary.label(), "Recorded " + Dates.moment(summary.recordedAt()) + ".", download),
                Parts.panel("What it did", new ImportNumbers(summary)));
        if (problems.isEmpty()) {
            add(Parts.panel("Problems", Parts.empty("No problems", "Every row was read as it stands.")));
            return;
        }
        add(Parts.panel("Problems", filters(), list));
        fill(PAGE);
    }

    private Component filters() {
        severity.setLabel("Kind");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(kind -> kind == null ? "Every kind" : name(kind));
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("Every kind");
        choices(file, "File", "Every file", problems.stream().map(Problem::file).toList());
        choices(
                field,
                "Field",
                "Every field",
                problems.stream().map(Problem::field).toList());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        severity.addValueChangeListener(change -> fill(PAGE));
        file.addValueChangeListener(change -> fill(PAGE));
        field.addValueChangeListener(change -> fill(PAGE));
        words.addValueChangeListener(change -> fill(PAGE));
        return Parts.classed(new Div(severity, file, field, words), "filters");
    }

    private static void choices(Select<String> select, String label, String every, List<String> values) {
        select.setLabel(label);
        select.setItems(values.stream()
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(every);
        select.setItemLabelGenerator(one -> one == null ? every : one);
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
        };
    }

    private boolean matches(Problem problem) {
        var sought = words.getValue().strip().toLowerCase(Locale.UK);
        return (severity.isEmpty() || problem.severity() == severity.getValue())
                && (file.isEmpty() || problem.file().equals(file.getValue()))
                && (field.isEmpty() || problem.field().equals(field.getValue()))
                && (sought.isEmpty()
                        || problem.text().toLowerCase(Locale.UK).contains(sought)
                        || problem.child()
                                .filter(child ->
                                        child.value().toLowerCase(Locale.UK).contains(sought))
                                .isPresent());
    }

    private void fill(int many) {
        var found = problems.stream().filter(this::matches).toList();
        list.removeAll();
        if (found.isEmpty()) {
            list.add(Parts.empty("Nothing matches", "Clear the filters to see every problem."));
            return;
        }
        list.add(new DataTable<Problem>(Words.count(found.size(), "problem", "problems"))
                .shown(
                        "Where",
                        problem -> Parts.sourced(
                                problem.file(), problem.line() > 0 ? "line " + problem.line() : "the whole file"))
                .shown("Kind", ImportView::kind)
                .text("Field", problem -> problem.field().isEmpty() ? "The row" : problem.field())
                .text("What is wrong", ImportView::wrong)
                .shown(
                        "Child",
                        problem -> problem.child()
                                .<Component>map(child -> Parts.link("child/" + child, child.value()))
                                .orElse(new Span("")))
                .of(found.stream().limit(many).toList()));
        if (found.size() > many)
            list.add(Parts.classed(new Div(Parts.button("Show more", () -> fill(many + 4 * PAGE))), "more"));
    }

    private static String wrong(Problem problem) {
        return problem.value().isEmpty()
                ? Words.sentence(problem.message())
                : "\"" + problem.value() + "\" " + problem.message();
    }

    private static Component kind(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> Parts.badge(Tone.BAD, "Error: left out");
            case WARNING -> Parts.badge(Tone.SOON, "Warning: kept");
        };
    }
}
