package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Later;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Meetings of the Board, what it waits to hear, and the reports to it. */
@Route("board")
@PageTitle("Board report – CareJourney")
@PermitAll
@Needs(Permission.SEE_FIGURES)
public class BoardView extends Div implements BeforeEnterObserver {
    private final ShowMeetings meetings;
    private final PlanMeeting planMeeting;
    private final CompileBoardReport reports;
    private final BusinessClock clock;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();

    public BoardView(
            ShowMeetings meetings,
            PlanMeeting planMeeting,
            CompileBoardReport reports,
            BusinessClock clock,
            UserDirectory people) {
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.reports = reports;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var lead =
                "Performance Monitoring Information for the Corporate Parenting Board. What is signed and published never changes.";
        add(
                me.may(Permission.COMPILE_REPORT)
                        ? Parts.pageHeader("Board report", lead, Parts.button("Plan a meeting", this::plan))
                        : Parts.pageHeader("Board report", lead));
        add(Parts.panel("Meetings", meetings(meetings.all(me))));
        add(Parts.panel("Schedule of outstanding matters", QueryTables.outstanding(meetings.outstanding(me))));
        if (me.may(Permission.COMPILE_REPORT)) add(compile());
        add(Parts.panel("Reports", list(reports.all(me))));
    }

    private Component meetings(List<ShowMeetings.Line> all) {
        if (all.isEmpty())
            return Parts.empty(
                    "No meeting yet",
                    me.may(Permission.COMPILE_REPORT)
                            ? "Plan one; the work on the report to it follows."
                            : "A meeting appears here when its report is published.");
        var table = new DataTable<ShowMeetings.Line>("Latest first")
                .shown(
                        "Meeting",
                        line -> Parts.link(Pages.of(line.meeting().id()), MeetingSummary.name(line.meeting())))
                .shown("Report", line -> MeetingSteps.badge(line.meeting().state()));
        if (me.may(Permission.WORK_TASKS)) table.shown("Next step", BoardView::next);
        return table.of(all);
    }

    private static Component next(ShowMeetings.Line line) {
        return line.next()
                .<Component>map(item -> new Div(
                        Parts.link("work/" + item.id(), item.task().words()),
                        Parts.classed(
                                new Span("by " + Dates.day(item.by()) + ", "
                                        + item.forRole().words().toLowerCase(Locale.UK)),
                                "source")))
                .orElseGet(() -> new Span("None now"));
    }

    private void plan() {
        var asked = planMeeting.ask(me);
        var dialog = new Dialog(asked.title());
        dialog.setWidth("min(560px, 94vw)");
        dialog.add(new ActForm(asked, answers -> switch (planMeeting.plan(me, answers)) {
            case PlanMeeting.Outcome.Planned(var meeting) -> {
                dialog.close();
                Parts.done("The meeting is planned.");
                UI.getCurrent().navigate(Pages.of(meeting));
                yield Optional.empty();
            }
            case PlanMeeting.Outcome.Refused(var why) -> Optional.of(why.words());
        }));
        dialog.getFooter().add(Parts.button("Cancel", dialog::close));
        dialog.open();
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
                            ? "Compile one above; it stays a draft until it is signed and published for a meeting."
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
