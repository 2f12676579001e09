package org.carejourney.ui.journey;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyDiagram.Place;
import org.carejourney.ui.parts.Parts;

/** A journey on its BPMN diagram with the place where it stands, and the same in a sentence. */
final class DiagramPanel extends Div {
    private final transient JourneyDiagram diagram;
    private final Div frame = new Div();

    DiagramPanel(String title, JourneyDiagram diagram) {
        this.diagram = diagram;
        var words = words(diagram);
        var window = Parts.classed(new Div(frame), "diagram");
        window.getElement().setAttribute("tabindex", "0");
        window.getElement().setAttribute("role", "img");
        window.getElement().setAttribute("aria-label", "Diagram of the journey: " + title + ". " + words);
        add(new Paragraph(words), window);
    }

    private static String words(JourneyDiagram diagram) {
        var done = steps(diagram.done());
        var stands = steps(diagram.active());
        var waits = diagram.active().stream()
                .filter(place -> !place.isStep())
                .map(Place::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        var now = stands.isEmpty()
                ? waits.isEmpty() ? "It is over." : "It waits for: " + waits + "."
                : "It stands at: " + stands + ".";
        return done.isEmpty() ? now : now + " Done: " + done + ".";
    }

    private static String steps(List<Place> places) {
        return places.stream().filter(Place::isStep).map(Place::name).distinct().collect(Collectors.joining(", "));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://scripts/diagram.js");
        frame.getElement()
                .executeJs(
                        "const draw = () => window.careJourney && window.careJourney.drawDiagram"
                                + " ? window.careJourney.drawDiagram(this, $0, $1.split(' '), $2.split(' '))"
                                + " : setTimeout(draw, 30); draw();",
                        diagram.bpmn(),
                        ids(diagram.active()),
                        ids(diagram.done()));
    }

    private static String ids(List<Place> places) {
        return places.stream().map(Place::element).collect(Collectors.joining(" "));
    }
}
