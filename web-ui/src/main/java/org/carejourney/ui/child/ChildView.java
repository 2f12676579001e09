package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.port.in.ShowDiagram;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.leavingcare.CareLeaver;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;
import org.carejourney.ui.journey.ActDialogs;
import org.carejourney.ui.journey.HistoryPanel;
import org.carejourney.ui.journey.WorkPanel;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Everything known about a child, and what may be recorded. */
@Route("child/:child")
@PermitAll
@Needs(Permission.SEE_CHILDREN)
public class ChildView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShowChild showChild;
    private final ShowDiagram showDiagram;
    private final RecordAct recordAct;
    private final CorrectReview correctReview;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();
    private String title = "Child";

    public ChildView(
            ShowChild showChild,
            ShowDiagram showDiagram,
            RecordAct recordAct,
            CorrectReview correctReview,
            UserDirectory people) {
        this.showChild = showChild;
        this.showDiagram = showDiagram;
        this.recordAct = recordAct;
        this.correctReview = correctReview;
        this.people = people;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("child").filter(text -> !text.isBlank());
        var found = asked.map(ChildId::new)
                .filter(id -> id.subject() == Subject.CHILD)
                .flatMap(id -> showChild.show(me, id));
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(View child) {
        title = child.profile().name();
        removeAll();
        Runnable changed = () -> showChild.show(me, child.record().child()).ifPresent(this::show);
        var acts = new ChildActs(me, child, changed);
        var recording = new ActDialogs(recordAct, me, child.record().child(), changed);
        var panels = new ChildPanels(child);
        add(Parts.pageHeader(title, lead(child), actions(child, recording)));
        child.concerns().forEach(concern -> add(Parts.note(concern)));
        add(Parts.panel("At a glance", ChildSummary.of(child)));
        add(Parts.panel("What is due in the next six months", panels.due()));
        add(Parts.panel(
                "Work under way", new WorkPanel(child.work(), people, journey -> showDiagram.show(me, journey))));
        add(Parts.panel("The journey", new JourneyPanel(child)));
        add(Parts.panel(
                "Reviews",
                panels.reviews(review -> acts.correct(correctReview, review), me.may(Permission.CORRECT_FACTS))));
        if (!child.problems().isEmpty()) add(Parts.panel("Problems in returns about this child", panels.problems()));
        add(Parts.panel(
                "History of the record",
                new HistoryPanel(
                        child.history(),
                        people,
                        me.may(Permission.CORRECT_FACTS) ? Optional.of(recording) : Optional.empty())));
    }

    private static String lead(View child) {
        var team = child.profile().team().isEmpty()
                ? "no team"
                : "team " + child.profile().team();
        return "Number " + child.record().child() + ", " + team;
    }

    /** People live on after care, and so does what they are owed. */
    private static Component state(View child) {
        if (child.inCare()) return Parts.badge(Tone.NEWS, "In care");
        return CareLeaver.of(child.record(), child.today())
                .filter(CareLeaver::isSupported)
                .map(leaver -> Parts.badge(Tone.NEWS, "Care leaver"))
                .orElseGet(() -> Parts.badge(Tone.PLAIN, "Not in care"));
    }

    private Component[] actions(View child, ActDialogs recording) {
        var state = state(child);
        var menu = me.may(Permission.WORK_TASKS) ? recording.menu() : Optional.<MenuBar>empty();
        return menu.map(acts -> new Component[] {state, acts}).orElseGet(() -> new Component[] {state});
    }
}
