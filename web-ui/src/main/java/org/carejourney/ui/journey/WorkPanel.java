package org.carejourney.ui.journey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;

/** The journeys that run: the step of each, who has it, and, when opened, its diagram. */
public final class WorkPanel extends Composite<Div> {
    private final UserDirectory people;
    private final Function<JourneyKey, Optional<JourneyDiagram>> diagrams;

    public WorkPanel(
            List<WorkItem> work, UserDirectory people, Function<JourneyKey, Optional<JourneyDiagram>> diagrams) {
        this.people = people;
        this.diagrams = diagrams;
        if (work.isEmpty()) getContent().add(new Paragraph("No work is under way."));
        work.stream()
                .sorted(Comparator.comparing(WorkItem::by))
                .map(this::journey)
                .forEach(getContent()::add);
    }

    private Component journey(WorkItem item) {
        var with = item.assignee().map(user -> People.name(people, user)).orElse("nobody yet");
        var open = Parts.link("work/" + item.id(), item.task().words());
        open.addClassName("work-link");
        var line = new Div(open, Parts.classed(new Span("by " + Dates.day(item.by()) + ", with " + with), "source"));
        var drawn = new Div();
        var diagram =
                new NativeDetails("Where it stands: " + item.journey().kind().words(), drawn);
        diagram.addClassName("more-about");
        diagram.addToggleListener(toggled -> {
            if (toggled.isOpened()) Parts.show(drawn, draw(item));
        });
        return Parts.classed(new Div(line, diagram), "running-journey");
    }

    private Component draw(WorkItem item) {
        return diagrams.apply(item.journey())
                .<Component>map(found -> new DiagramPanel(item.journey().kind().words(), found))
                .orElseGet(() -> new Paragraph("This journey has no diagram."));
    }
}
