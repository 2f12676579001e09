package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowDiagram;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.port.in.ShowMeetings.View;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.meeting.Meeting;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.ui.journey.ActDialogs;
import org.carejourney.ui.journey.DuePanel;
import org.carejourney.ui.journey.HistoryPanel;
import org.carejourney.ui.journey.WorkPanel;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** A meeting of the Board: where its report stands, what is due, what was asked, and what may be recorded. */
@Route("board/meeting/:meeting")
@PermitAll
@Needs(Permission.SEE_FIGURES)
public class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShowMeetings meetings;
    private final ShowDiagram showDiagram;
    private final RecordAct recordAct;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();
    private String title = "Board meeting";

    public MeetingView(ShowMeetings meetings, ShowDiagram showDiagram, RecordAct recordAct, UserDirectory people) {
        this.meetings = meetings;
        this.showDiagram = showDiagram;
        this.recordAct = recordAct;
        this.people = people;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("meeting").filter(text -> !text.isBlank());
        asked.flatMap(text -> meetings.find(me, new ChildId(text)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(View view) {
        var meeting = view.meeting();
        title = MeetingSummary.name(meeting);
        removeAll();
        var back = Parts.link("board", "Back to the Board");
        back.addClassName("back");
        var recording = recording(meeting);
        var actions = new ArrayList<Component>();
        actions.add(MeetingSteps.badge(meeting.state()));
        recording.flatMap(ActDialogs::menu).ifPresent(actions::add);
        add(back, Parts.pageHeader(title, "", actions.toArray(Component[]::new)));
        view.concerns().forEach(concern -> add(Parts.note(concern + ".")));
        add(Parts.panel("Where the report stands", MeetingSteps.of(meeting.state()), MeetingSummary.of(meeting)));
        if (recording.isPresent()) {
            add(Parts.panel("What is due", DuePanel.open(view.obligations(), view.today())));
            add(Parts.panel(
                    "Work under way", new WorkPanel(view.work(), people, journey -> showDiagram.show(me, journey))));
        }
        add(Parts.panel("Narrative", narrative(meeting)));
        add(Parts.panel("Queries and actions", QueryTables.of(meeting)));
        recording.ifPresent(manager -> add(Parts.panel(
                "History of the record",
                new HistoryPanel(
                        view.history(),
                        people,
                        me.may(Permission.CORRECT_FACTS) ? Optional.of(manager) : Optional.empty()))));
    }

    /** Empty for those who read only. */
    private Optional<ActDialogs> recording(Meeting meeting) {
        return me.may(Permission.WORK_TASKS)
                ? Optional.of(new ActDialogs(
                        recordAct,
                        me,
                        meeting.id(),
                        () -> meetings.find(me, meeting.id()).ifPresent(this::show)))
                : Optional.empty();
    }

    private static Component narrative(Meeting meeting) {
        if (meeting.narrative().isEmpty()) return new Paragraph("Nothing is written yet.");
        var all = new Div();
        for (var written : meeting.narrative()) {
            all.add(new H3(written.topic().words()), new Paragraph(written.text()));
        }
        return all;
    }
}
