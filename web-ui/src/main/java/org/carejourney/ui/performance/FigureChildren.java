package org.carejourney.ui.performance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carejourney.application.port.in.OpenFigure.Line;
import org.carejourney.application.port.in.OpenFigure.Opened;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** The children, households or meetings behind a figure, as many as the figure says, each with the dates that decided it and the open work. */
final class FigureChildren extends Composite<Section> {
    private static final int PAGE = 25;

    private enum Part {
        COUNTED,
        NOT_COUNTED,
        ALL
    }

    private final Opened opened;
    private final boolean mayWork;
    private final Noun noun;
    private final Div list = new Div();
    private final Map<Part, NativeButton> choices = new EnumMap<>(Part.class);

    FigureChildren(Opened opened, boolean mayWork) {
        this.opened = opened;
        this.mayWork = mayWork;
        this.noun = Noun.of(opened.figure().indicator().subject());
        list.addClassName("children-list");
        var buttons = Parts.classed(new Div(), "segments");
        buttons.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Words.sentence(noun.many()) + " shown");
        for (var part : Part.values()) {
            if (of(part).isEmpty() && part == Part.NOT_COUNTED) continue;
            var choice = new NativeButton(words(part) + " " + Words.number(of(part).size()), click -> show(part, PAGE));
            choice.getElement().setAttribute("data-part", part.name().toLowerCase(java.util.Locale.UK));
            choices.put(part, choice);
            buttons.add(choice);
        }
        getContent()
                .add(Parts.panel(
                        "The " + noun.many() + " behind it",
                        Parts.classed(new Paragraph(sentence()), "children-sentence"),
                        buttons,
                        list));
        show(isAbsent() ? Part.NOT_COUNTED : Part.COUNTED, PAGE);
    }

    private boolean isAbsent() {
        return of(Part.COUNTED).isEmpty() && !of(Part.NOT_COUNTED).isEmpty();
    }

    private List<Line> of(Part part) {
        return switch (part) {
            case COUNTED -> opened.children().stream().filter(Line::inNumerator).toList();
            case NOT_COUNTED ->
                opened.children().stream().filter(line -> !line.inNumerator()).toList();
            case ALL -> opened.children();
        };
    }

    private static String words(Part part) {
        return switch (part) {
            case COUNTED -> "Counted";
            case NOT_COUNTED -> "Not counted";
            case ALL -> "Everyone looked at";
        };
    }

    /** The list is as long as the figure; where events are counted, both numbers are said. */
    private String sentence() {
        var figure = opened.figure();
        long children = of(Part.COUNTED).size();
        var counted = Words.count(children, noun.one(), noun.many());
        var unit = figure.indicator().unit();
        if (List.of(Unit.MEAN, Unit.DAYS, Unit.MEDIAN_DAYS, Unit.WEEKS).contains(unit))
            return (unit == Unit.MEDIAN_DAYS ? "The middle is of " : "The average is over ")
                    + Words.count(opened.children().size(), noun.one(), noun.many()) + ".";
        return children == figure.tally().numerator()
                ? counted + " counted."
                : counted + " with " + Words.number(figure.tally().numerator()) + " counted between them"
                        + (figure.indicator().unit() == Unit.PERCENT
                                ? ", of " + Words.number(figure.tally().denominator()) + " in all."
                                : ".");
    }

    private void show(Part part, int many) {
        choices.forEach(
                (choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice == part)));
        var children = of(part);
        list.removeAll();
        if (children.isEmpty()) {
            list.add(Parts.empty("No " + noun.one(), "Nothing is counted in this figure on that day."));
            return;
        }
        list.add(table(part, children.stream().limit(many).toList(), children.size()));
        if (children.size() > many)
            list.add(Parts.classed(
                    new Div(Parts.button(
                            "Show all " + Words.number(children.size()), () -> show(part, Integer.MAX_VALUE))),
                    "more"));
    }

    private Component table(Part part, List<Line> children, int all) {
        return new DataTable<Line>(words(part) + ": " + Words.count(all, noun.one(), noun.many()))
                .shown(Words.sentence(noun.one()), FigureChildren::child)
                .shown("Counted", line -> counted(line))
                .shown("What decided it", FigureChildren::evidence)
                .shown("Open work", this::work)
                .of(children);
    }

    private static Component child(Line line) {
        return line.mayOpen()
                ? Parts.link(Pages.of(line.child().child()), line.child().name())
                : new Span(line.child().name());
    }

    private Component counted(Line line) {
        return switch (line.finding()) {
            case Finding.CannotTell ignored -> Parts.badge(Tone.SOON, "Cannot tell");
            case Finding.NotInCohort ignored -> Parts.badge(Tone.PLAIN, "No");
            case Finding.Counted counted -> {
                var events = counted.numerator() != (counted.met() ? 1 : 0) || counted.denominator() > 1;
                var badge = Parts.badge(line.inNumerator() ? Tone.GOOD : Tone.PLAIN, line.inNumerator() ? "Yes" : "No");
                yield events && opened.figure().indicator().unit() == Unit.PERCENT
                        ? new Div(
                                badge,
                                Parts.classed(new Span(counted.numerator() + " of " + counted.denominator()), "source"))
                        : badge;
            }
        };
    }

    private static Component evidence(Line line) {
        var list = Parts.classed(new UnorderedList(), "evidence");
        switch (line.finding()) {
            case Finding.NotInCohort ignored -> list.add(new ListItem("Not looked at"));
            case Finding.CannotTell unknown -> list.add(new ListItem("Missing: " + unknown.missing()));
            case Finding.Counted counted ->
                counted.evidence()
                        .forEach(one -> list.add(new ListItem(one.what()
                                + one.on().map(day -> ", " + Dates.day(day)).orElse(""))));
        }
        return list;
    }

    private Component work(Line line) {
        if (line.work().isEmpty()) return new Span("None");
        var list = Parts.classed(new UnorderedList(), "evidence");
        for (var item : line.work()) {
            var open = Parts.link("work/" + item.id(), item.task().words());
            open.getElement().setAttribute("aria-label", item.task().words() + " for " + item.childName());
            list.add(
                    line.mayOpen() && mayWork
                            ? new ListItem(open, new Span(" by " + Dates.brief(item.by())))
                            : new ListItem(item.task().words() + " by " + Dates.brief(item.by())));
        }
        return list;
    }
}
