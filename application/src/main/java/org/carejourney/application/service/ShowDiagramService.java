package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.in.ShowDiagram;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;

final class ShowDiagramService implements ShowDiagram {
    private final OutPorts out;

    ShowDiagramService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Optional<JourneyDiagram> show(Actor by, JourneyKey journey) {
        return out.profiles().isIn(AccessPolicy.caseload(by), journey.child())
                ? out.journeys().flatMap(journeys -> journeys.drawn(journey))
                : Optional.empty();
    }
}
