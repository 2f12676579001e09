package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Later;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** The reports to the Board: to compile, to read, to publish. */
@Route("board")
@PageTitle("Board report – CareJourney")
@PermitAll
@Needs(Permission.SEE_FIGURES)
public class BoardView extends Div implements BeforeEnterObserver {
    private final CompileBoardReport reports;
    private final BusinessClock clock;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();

    public BoardView(CompileBoardReport reports, BusinessClock clock, UserDirectory people) {
        this.reports = reports;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Parts.pageHeader(
                        "Board report",
                        "Performance Monitoring Information for the Corporate Parenting Board. What is published never changes."));
        if (me.may(Permission.COMPILE_REPORT)) add(compile());
        add(Parts.panel("Reports", list(reports.all(me))));
    }

    private Component compile() {
        var today = clock.today();
        var asAt = Dates.picker("As at");
        asAt.setMax(today);
        asAt.setValue(today);
        asAt.setRequiredIndicatorVisible(true);
        var progress = new Later();
        var ui = UI.getCurrent();
        var compile = Parts.primary("Compile", () -> {
            var day = asAt.getValue();
            asAt.setInvalid(day == null || day.isAfter(today));
            asAt.setErrorMessage("Choose a day up to today");
            if (day == null || day.isAfter(today)) return;
            progress.show(ui, "Compiling the report …", () -> reports.compile(me, day), report -> {
                ui.navigate("board/" + report.id());
                return new Span("Compiled.");
            });
        });
        compile.setDisableOnClick(true);
        asAt.addValueChangeListener(change -> compile.setEnabled(true));
        return Parts.panel("Compile a report", Parts.classed(new Div(asAt, compile), "filters"), progress);
    }

    private Component list(List<BoardReport> all) {
        if (all.isEmpty())
            return Parts.empty(
                    "No report yet",
                    me.may(Permission.COMPILE_REPORT)
                            ? "Compile one above; it stays a draft until it is published."
                            : "A report appears here when it is published.");
        return new DataTable<BoardReport>("Newest first")
                .shown("As at", report -> Parts.link("board/" + report.id(), Dates.day(report.asAt())))
                .shown(
                        "Compiled",
                        report -> Parts.sourced(Dates.moment(report.knownAt()), "by " + name(report.compiledBy())))
                .shown("State", this::state)
                .of(all);
    }

    private Component state(BoardReport report) {
        return report.published()
                .<Component>map(published -> new Div(
                        Parts.badge(Tone.GOOD, "Published"),
                        Parts.classed(
                                new Span(Dates.moment(published.at()) + ", by " + name(published.by())), "source")))
                .orElseGet(() -> Parts.badge(Tone.PLAIN, "Draft"));
    }

    private String name(String user) {
        return People.name(people, user);
    }
}
