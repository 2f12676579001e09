package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.CompileBoardReport.Change;
import org.carejourney.application.port.in.CompileBoardReport.Restatements;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.port.out.ReportWriter.Format;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Later;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;
import org.springframework.beans.factory.annotation.Value;

/** One report: read here, taken away, and what has changed since. It is published on the journey of its meeting, signed. */
@Route("board/:report")
@PermitAll
@Needs(Permission.SEE_FIGURES)
public class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CompileBoardReport reports;
    private final ReportWriter writer;
    private final UserDirectory people;
    private final String council;
    private final Actor me = SignedIn.me();
    private String title = "Board report";

    public ReportView(
            CompileBoardReport reports,
            ReportWriter writer,
            UserDirectory people,
            @Value("${carejourney.council.name:Invented City Council}") String council) {
        this.reports = reports;
        this.writer = writer;
        this.people = people;
        this.council = council;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters().getLong("report").flatMap(id -> reports.find(me, id));
        report.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(BoardReport report) {
        title = "Board report as at " + Dates.day(report.asAt());
        removeAll();
        var back = Parts.link("board", "Back to all reports");
        back.addClassName("back");
        var files = new ReportFiles(writer, council, report);
        var actions = new ArrayList<>(files.downloads());
        boolean mayCompile = me.may(Permission.COMPILE_REPORT);
        add(back, Parts.pageHeader(title, lead(report), actions.toArray(Component[]::new)));
        if (mayCompile && report.published().isPresent()) add(since(report));
        var page = new Later();
        add(page);
        page.show(
                UI.getCurrent(),
                "Writing the report …",
                () -> files.written(Format.HTML),
                html -> ReportFiles.frame(report, html));
    }

    private String lead(BoardReport report) {
        return report.published()
                .map(published -> "Published on " + Dates.moment(published.at()) + " by " + name(published.by()) + ".")
                .orElse("A draft, compiled on " + Dates.moment(report.knownAt()) + " by " + name(report.compiledBy())
                        + ". It reaches the Board signed, with the papers of a meeting.");
    }

    private Component since(BoardReport report) {
        var changes = new Later();
        changes.show(
                UI.getCurrent(),
                "Looking for what has changed since …",
                () -> reports.restatements(me, report.id()),
                this::restatements);
        return Parts.panel("What has changed since", changes);
    }

    private Component restatements(Restatements since) {
        if (since.figures().isEmpty() && since.corrections().isEmpty())
            return new Paragraph("Nothing: every figure would read the same today.");
        var changed = new Div();
        if (!since.figures().isEmpty())
            changed.add(new DataTable<Change>("Figures that would now read otherwise")
                    .text("Figure", change -> title(change.published()))
                    .text("As published", change -> value(change.published()))
                    .text("Today", change -> value(change.now()))
                    .of(since.figures()));
        var list = Parts.classed(new UnorderedList(), "evidence");
        for (var correction : since.corrections()) {
            list.add(new ListItem(new Span(Words.sentence(correction.what()) + ". "
                    + (correction.reason().isBlank() ? "" : "Reason: " + correction.reason() + ". ")
                    + Dates.moment(correction.recordedAt()) + ", by " + name(correction.by()) + ".")));
        }
        if (!since.corrections().isEmpty())
            changed.add(Parts.classed(new Paragraph("Corrections recorded since"), "question"), list);
        return changed;
    }

    private static String title(BoardReport.Line line) {
        return Catalogue.find(line.code()).map(Indicator::title).orElse("") + " (" + line.code() + ")";
    }

    private static String value(BoardReport.Line line) {
        return Catalogue.find(line.code())
                .map(indicator -> Words.value(line.value(), indicator.unit()))
                .orElse("");
    }

    private String name(String user) {
        return People.name(people, user);
    }
}
