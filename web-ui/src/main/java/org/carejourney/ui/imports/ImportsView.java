package org.carejourney.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.ImportReturns.Command;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.imports.ImportJob.State;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Takes in returns, shows how far it has come, and what was taken in before. */
@Route("imports")
@PageTitle("Imports – CareJourney")
@PermitAll
@Needs(Permission.IMPORT_RETURNS)
public class ImportsView extends Div implements BeforeEnterObserver {
    private static final int LOOK_EVERY = 400;

    private final ImportReturns importReturns;
    private final ShowImports showImports;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();
    private final Div work = new Div();
    private final Div history = new Div();
    private Given given = Given.nothingYet();
    private boolean started;

    public ImportsView(ImportReturns importReturns, ShowImports showImports, UserDirectory people) {
        this.importReturns = importReturns;
        this.showImports = showImports;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Parts.pageHeader(
                        "Imports",
                        "SSDA903 returns of any years, in any order. Importing the same files twice changes nothing."),
                work,
                history);
        showWork();
        showHistory();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(this::look);
        if (running().filter(ImportJob::isRunning).isPresent()) event.getUI().setPollInterval(LOOK_EVERY);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (!started) given.delete();
    }

    private static Optional<ImportJob> running() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ImportJob.class));
    }

    private void look(PollEvent event) {
        running().ifPresent(job -> {
            showWork();
            if (job.isRunning()) return;
            event.getSource().setPollInterval(-1);
            showHistory();
        });
    }

    private void showWork() {
        var job = running();
        if (job.isEmpty()) {
            Parts.show(work, Parts.panel("Import returns", chooser()));
            return;
        }
        switch (job.get().state()) {
            case State.Running running -> Parts.show(work, Parts.panel("Importing", progress(job.get(), running)));
            case State.Done done ->
                Parts.show(
                        work,
                        Parts.panel("Imported", new ImportNumbers(done.summary()), openLink(done.summary()), again()));
            case State.Stopped stopped ->
                Parts.show(work, Parts.panel("Not imported", Parts.alert(stopped.words()), again()));
        }
    }

    private static Component openLink(ImportSummary summary) {
        return Parts.link("imports/" + summary.id(), "Look at the problems");
    }

    private Button again() {
        return Parts.button("Import more", () -> {
            VaadinSession.getCurrent().setAttribute(ImportJob.class, null);
            given = Given.nothingYet();
            started = false;
            showWork();
        });
    }

    private Component chooser() {
        var trouble = new Div();
        var returns = upload("Choose zip or CSV files", (name, event) -> given.take(name, event.getInputStream()));
        returns.setAcceptedFileExtensions(".zip", ".csv");
        var postcodes =
                upload("Choose a postcode file", (name, event) -> given.takePostcodes(name, event.getInputStream()));
        postcodes.setAcceptedFileExtensions(".csv");
        postcodes.setMaxFiles(1);
        var start = Parts.primary("Import", () -> {
            trouble.removeAll();
            given.objection().ifPresentOrElse(words -> trouble.add(Parts.alert(words)), this::start);
        });
        return Parts.classed(
                new Div(
                        new Paragraph("One zip of the folders of the returns, or the CSV files themselves."),
                        returns,
                        new Paragraph("Postcode directory, if distances are to be told and it has changed (optional):"),
                        postcodes,
                        trouble,
                        Parts.classed(new Div(start), "form-acts")),
                "chooser");
    }

    private interface Taking {
        void take(String name, UploadEvent event) throws IOException;
    }

    private static Upload upload(String words, Taking taking) {
        UploadHandler handler = event -> taking.take(event.getFileName(), event);
        var upload = new Upload(handler);
        upload.setUploadButton(new Button(words));
        upload.setDropLabel(new Span("or drop them here"));
        upload.addFileRejectedListener(rejected -> Parts.refused(rejected.getErrorMessage()));
        return upload;
    }

    private void start() {
        started = true;
        var mine = given;
        var command = new Command(mine.returns(), mine.label(), mine.postcodes(), Optional.empty());
        var job = ImportJob.start(
                mine.label(), progress -> importReturns.importReturns(me, command, progress), mine::delete);
        VaadinSession.getCurrent().setAttribute(ImportJob.class, job);
        UI.getCurrent().setPollInterval(LOOK_EVERY);
        showWork();
    }

    private Component progress(ImportJob job, State.Running running) {
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", "Progress of the import");
        if (running.total() > 0) bar.setValue(Math.clamp((double) running.done() / running.total(), 0, 1));
        else bar.setIndeterminate(true);
        var words = new Paragraph(running.what());
        words.getElement().setAttribute("role", "status");
        var cancel = Parts.button("Cancel the import", job::cancel);
        cancel.setEnabled(!job.isCancelled());
        return Parts.classed(new Div(new Paragraph(job.label()), bar, words, cancel), "progress");
    }

    private void showHistory() {
        List<ImportSummary> all = showImports.imports(me);
        Component shown = all.isEmpty()
                ? Parts.empty("Nothing has been imported", "Choose the files of a return above.")
                : new DataTable<ImportSummary>("Latest first")
                        .shown("What", summary -> Parts.link("imports/" + summary.id(), summary.label()))
                        .shown(
                                "When",
                                summary ->
                                        Parts.sourced(Dates.moment(summary.recordedAt()), "by " + name(summary.by())))
                        .number("Rows", summary -> Words.number(summary.rowsRead()))
                        .number("New", summary -> Words.number(summary.added()))
                        .number("Changed", summary -> Words.number(summary.changed()))
                        .number("Errors", summary -> Words.number(summary.errors()))
                        .number("Warnings", summary -> Words.number(summary.warnings()))
                        .of(all);
        Parts.show(history, Parts.panel("Imports so far", shown));
    }

    private String name(String user) {
        return People.name(people, user);
    }
}
