package org.carejourney.ui.fostering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowHouseholds.View;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.ui.journey.ActDialogs;
import org.carejourney.ui.journey.DuePanel;
import org.carejourney.ui.journey.HistoryPanel;
import org.carejourney.ui.journey.WorkPanel;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** A foster household: where it stands, what is due, what is under way, and what may be recorded. */
@Route("fostering/:household")
@PermitAll
@Needs(Permission.SEE_HOUSEHOLDS)
public class HouseholdView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShowHouseholds households;
    private final ShowDiagram showDiagram;
    private final RecordAct recordAct;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();
    private String title = "Fostering";

    public HouseholdView(
            ShowHouseholds households, ShowDiagram showDiagram, RecordAct recordAct, UserDirectory people) {
        this.households = households;
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
        var asked = event.getRouteParameters().get("household").filter(text -> !text.isBlank());
        asked.flatMap(text -> households.find(me, new ChildId(text)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(View view) {
        var household = view.household();
        title = household.name();
        removeAll();
        var back = Parts.link("fostering", "Back to fostering");
        back.addClassName("back");
        var actions = new ArrayList<Component>();
        actions.add(HouseholdSummary.badge(view.stage()));
        var recording = new ActDialogs(
                recordAct,
                me,
                household.id(),
                () -> households.find(me, household.id()).ifPresent(this::show));
        if (view.isTheirs()) recording.menu().ifPresent(actions::add);
        add(back, Parts.pageHeader(title, "Foster household.", actions.toArray(Component[]::new)));
        add(Parts.panel("At a glance", HouseholdSummary.of(household, view.stage())));
        if (!view.isTheirs()) {
            add(Parts.note("The fostering team keeps the rest of the record; ask them."));
            return;
        }
        if (view.freePlaces().isPresent() || !view.residents().isEmpty())
            add(Parts.panel("Who lives there", Residents.of(view)));
        add(Parts.panel("What is due", DuePanel.open(view.obligations(), view.today())));
        add(Parts.panel(
                "Work under way", new WorkPanel(view.work(), people, journey -> showDiagram.show(me, journey))));
        add(Parts.panel(
                "History of the record",
                new HistoryPanel(
                        view.history(),
                        people,
                        me.may(Permission.CORRECT_FACTS) ? Optional.of(recording) : Optional.empty())));
    }
}
