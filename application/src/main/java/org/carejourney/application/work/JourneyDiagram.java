package org.carejourney.application.work;

import java.util.List;

/**
 * A journey as a picture: the latest run of it, over or not, on the model that it follows.
 *
 * @param bpmn the model as BPMN 2.0 XML, with its layout
 * @param active where the journey stands now
 * @param done what it has left, in the order in which it came there
 */
public record JourneyDiagram(String bpmn, List<Place> active, List<Place> done) {
    public JourneyDiagram {
        active = List.copyOf(active);
        done = List.copyOf(done);
    }

    /**
     * A place on the model.
     *
     * @param element its id in the model
     * @param name as it is written on the diagram; empty where nothing is
     * @param isStep someone works there
     */
    public record Place(String element, String name, boolean isStep) {}
}
