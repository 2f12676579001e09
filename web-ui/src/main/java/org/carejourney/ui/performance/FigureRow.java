package org.carejourney.ui.performance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.carejourney.application.port.in.ShowFigures.Row;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Picture;
import org.carejourney.ui.parts.Words;

/** One figure of the scorecard: what it is, the number, what it is a number of, which way it went, and its line. */
final class FigureRow {
    private final AsAt asAt;
    private final BoardCopy copy;
    private final boolean mayOpen;

    FigureRow(AsAt asAt, BoardCopy copy, boolean mayOpen) {
        this.asAt = asAt;
        this.copy = copy;
        this.mayOpen = mayOpen;
    }

    ListItem of(Row row) {
        var hidden = copy.hides(row);
        var entry = new ListItem(title(row), value(row, hidden), of(row, hidden), direction(row), line(row));
        entry.addClassName("figure-row");
        entry.getElement().setAttribute("data-code", row.indicator().code());
        return entry;
    }

    private Component title(Row row) {
        var indicator = row.indicator();
        Component name = mayOpen
                ? Parts.link(asAt.address("performance/" + indicator.code()), indicator.title())
                : new Span(indicator.title());
        return new Div(
                name,
                Parts.classed(
                        new Div(indicator.code() + " · " + indicator.period().words() + " · "
                                + indicator.polarity().words()),
                        "figure-code"));
    }

    private static Component value(Row row, boolean hidden) {
        if (!row.available()) return Parts.classed(new Div("Not available"), "figure-value", "none");
        if (hidden) return Parts.classed(new Div("Too small to show"), "figure-value", "none");
        if (row.value().isEmpty()) return Parts.classed(new Div("Not applicable"), "figure-value", "none");
        return Parts.classed(new Div(Words.value(row.value(), row.indicator().unit())), "figure-value");
    }

    private static Component of(Row row, boolean hidden) {
        if (!row.available() || hidden) return Parts.classed(new Div(), "figure-of");
        var words = switch (row.indicator().unit()) {
            case COUNT -> "";
            case PERCENT -> Words.outOf(row.tally(), row.indicator().unit());
            case MEAN, DAYS, MEDIAN_DAYS, WEEKS ->
                "for " + Words.number(row.tally().denominator());
        };
        return Parts.classed(new Div(words), "figure-of");
    }

    private Component direction(Row row) {
        var place = Parts.classed(new Div(), "figure-direction");
        if (!mayOpen) return place;
        Direction.of(row.indicator(), row.value(), row.yearBefore())
                .ifPresent(direction -> place.add(
                        Parts.badge(direction.tone(), direction.words()),
                        Parts.classed(
                                new Span(Words.value(
                                                row.yearBefore(),
                                                row.indicator().unit()) + " a year before"),
                                "source")));
        return place;
    }

    private Component line(Row row) {
        var line = Line.of(row.trend());
        if (!mayOpen || line.isEmpty() || !row.available()) return new Div();
        var unit = row.indicator().unit();
        var words = "Last 12 months to " + Dates.day(asAt.day()) + ": from "
                + Words.value(row.trend().getFirst(), unit) + " to "
                + Words.value(row.trend().getLast(), unit);
        return Picture.of(line.spark(), words, "spark");
    }
}
