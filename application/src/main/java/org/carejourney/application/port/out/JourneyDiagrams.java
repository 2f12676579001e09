package org.carejourney.application.port.out;

import java.util.Optional;
import java.util.Set;
import org.carejourney.application.work.JourneyKey;

/** Journeys as pictures: the model, and where on it a child's journey stands. */
public interface JourneyDiagrams {
    /** The latest run of the journey, over or not; empty where it never began. */
    Optional<Diagram> find(JourneyKey journey);

    /**
     * @param bpmn the model as BPMN 2.0 XML, with its layout
     * @param active elements where the journey stands now
     * @param done elements that it has left
     */
    record Diagram(String bpmn, Set<String> active, Set<String> done) {}
}
