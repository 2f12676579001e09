package org.carejourney.ui.performance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.port.in.ShowFigures.Scorecard;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.indicator.Topic;
import org.carejourney.ui.parts.Later;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Where the service stands: every figure in the order of the Board's report. */
@Route("performance")
@PageTitle("Performance – CareJourney")
@PermitAll
@Needs(Permission.SEE_FIGURES)
public class PerformanceView extends Div implements BeforeEnterObserver {
    private final ShowFigures showFigures;
    private final BusinessClock clock;
    private final Actor me = SignedIn.me();

    public PerformanceView(ShowFigures showFigures, BusinessClock clock) {
        this.showFigures = showFigures;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = clock.today();
        var mayOpen = me.may(Permission.OPEN_FIGURES);
        var asAt =
                mayOpen ? AsAt.of(event.getLocation().getQueryParameters(), today) : new AsAt(today, Optional.empty());
        removeAll();
        var lead = asAt.words() + ". "
                + (mayOpen
                        ? "Each figure opens to the children, households or meetings behind it."
                        : "No child is named; numbers too small to show are hidden.");
        add(
                mayOpen
                        ? Parts.pageHeader("Performance", lead, asAt.choice("performance", today))
                        : Parts.pageHeader("Performance", lead));
        var figures = new Later();
        add(figures);
        figures.show(
                UI.getCurrent(),
                "Counting every figure, with 12 months before it …",
                () -> showFigures.scorecard(me, asAt.day(), asAt.knownAt()),
                scorecard -> topics(scorecard, asAt, mayOpen));
    }

    private static Component topics(Scorecard scorecard, AsAt asAt, boolean mayOpen) {
        var copy = mayOpen ? BoardCopy.everything() : BoardCopy.of(scorecard);
        var rows = new FigureRow(asAt, copy, mayOpen);
        var topics = new Div();
        for (var topic : Topic.values()) {
            var list = Parts.classed(new UnorderedList(), "figure-list");
            scorecard.rows().stream()
                    .filter(row -> row.indicator().topic() == topic)
                    .map(rows::of)
                    .forEach(list::add);
            if (list.getChildren().findAny().isEmpty()) continue;
            topics.add(Parts.classed(new Section(new H2(topic.words()), list), "topic"));
        }
        return topics;
    }
}
