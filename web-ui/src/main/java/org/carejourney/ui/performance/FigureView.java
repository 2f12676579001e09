package org.carejourney.ui.performance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.OpenFigure.Opened;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.report.Figure;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.ui.parts.Later;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** One figure: what it means, how it went, and every child behind it. */
@Route("performance/:code")
@PermitAll
@Needs(Permission.OPEN_FIGURES)
public class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MONTHS = 12;

    private final ShowFigures showFigures;
    private final OpenFigure openFigure;
    private final BusinessClock clock;
    private final Actor me = SignedIn.me();
    private String title = "Performance";

    public FigureView(ShowFigures showFigures, OpenFigure openFigure, BusinessClock clock) {
        this.showFigures = showFigures;
        this.openFigure = openFigure;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var indicator = event.getRouteParameters().get("code").flatMap(Catalogue::find);
        if (indicator.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(indicator.get(), AsAt.of(event.getLocation().getQueryParameters(), clock.today()));
    }

    private void show(Indicator indicator, AsAt asAt) {
        title = indicator.title();
        removeAll();
        var back = Parts.link(asAt.address("performance"), "Back to all figures");
        back.addClassName("back");
        var path = "performance/" + indicator.code();
        add(
                back,
                Parts.pageHeader(
                        indicator.title(),
                        indicator.code() + ". " + asAt.words() + ".",
                        asAt.choice(path, clock.today())));
        var trend = new Later();
        var number = new Later();
        var children = new Later();
        add(
                Parts.classed(
                        new Div(
                                Parts.panel("The figure", number, definition(indicator)),
                                Parts.panel("The last 12 months", trend)),
                        "two-columns",
                        "halves"),
                children);
        var ui = UI.getCurrent();
        children.show(
                ui,
                "Looking up the %s behind the figure …"
                        .formatted(Noun.of(indicator.subject()).many()),
                () -> openFigure.open(me, indicator.code(), asAt.day(), asAt.knownAt()),
                opened -> {
                    Parts.show(number, opened.map(FigureView::number).orElseGet(FigureView::notOnThatDay));
                    return opened.map(one -> (Component) new FigureChildren(one, me.may(Permission.WORK_TASKS)))
                            .orElseGet(Div::new);
                });
        trend.show(
                ui,
                "Counting the months before …",
                () -> showFigures.trend(me, indicator.code(), asAt.day(), asAt.knownAt(), MONTHS),
                TrendPanel::of);
    }

    private static Component notOnThatDay() {
        return Parts.note("This figure comes from the yearly health return and exists on 31 March only."
                + " Choose a 31 March above.");
    }

    private static Component number(Opened opened) {
        Figure figure = opened.figure();
        var indicator = figure.indicator();
        var noun = Noun.of(indicator.subject());
        if (!figure.available())
            return Parts.note("Not available: no postcode directory was given, and this figure needs distances.");
        var big = Parts.classed(new Paragraph(Words.value(figure.value(), indicator.unit())), "big-number");
        var of = switch (indicator.unit()) {
            case COUNT -> "";
            case PERCENT -> Words.outOf(figure.tally(), indicator.unit());
            case WEEKS ->
                Words.count(figure.tally().numerator(), "day", "days") + " in all, shared by "
                        + Words.number(figure.tally().denominator());
            case MEDIAN_DAYS -> "half of " + Words.number(figure.tally().denominator()) + " took no longer";
            case MEAN, DAYS ->
                Words.number(figure.tally().numerator()) + " in all, shared by "
                        + Words.number(figure.tally().denominator());
        };
        var number = Parts.classed(new Div(big, new Span(of)), "figure-number");
        if (figure.tally().cannotTell() > 0)
            number.add(Parts.note("Of " + Words.count(figure.tally().cannotTell(), noun.one(), noun.many())
                    + " the record does not tell."));
        return number;
    }

    private static Component definition(Indicator indicator) {
        var facts = Parts.facts();
        facts.addClassName("definition");
        Parts.fact(facts, "What it says", indicator.meaning());
        Parts.fact(facts, "Who is looked at", indicator.cohort());
        Parts.fact(facts, "Who is counted", indicator.test());
        Parts.fact(facts, "Time", indicator.period().words());
        Parts.fact(facts, "Direction", indicator.polarity().words());
        Parts.fact(facts, "Source", indicator.source());
        return facts;
    }
}
