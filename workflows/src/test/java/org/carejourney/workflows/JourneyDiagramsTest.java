package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.JourneyDiagram.Place;
import org.carejourney.domain.review.ReviewTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey is shown on the model that it follows. */
@TestEngine
class JourneyDiagramsTest {
    private final Bench bench;
    private final Journeys journeys;

    JourneyDiagramsTest(@Autowired Bench bench, @Autowired Journeys journeys) {
        this.bench = bench;
        this.journeys = journeys;
    }

    @Test
    void it_shows_where_the_journey_stands_and_what_it_has_left() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.SCHEDULE));
        bench.align(bench.wanted(journey, ReviewTask.CONSULT));

        var diagram = journeys.drawn(journey).orElseThrow();

        assertThat(diagram.bpmn()).contains("<bpmndi:BPMNDiagram");
        assertThat(diagram.active())
                .extracting(Place::element)
                .containsExactlyInAnyOrder(ReviewPlaces.CONSULT, ModelNames.WAIT_TO_LOOK_AGAIN);
        assertThat(diagram.done()).extracting(Place::element).contains(ReviewPlaces.SCHEDULE);
    }

    @Test
    void it_shows_a_journey_that_is_over() {
        var journey = bench.newJourney();
        bench.align(bench.wanted(journey, ReviewTask.CIRCULATE));
        bench.finish(journey);

        var diagram = journeys.drawn(journey).orElseThrow();

        assertThat(diagram.active()).isEmpty();
        assertThat(diagram.done()).extracting(Place::element).contains(ReviewPlaces.CIRCULATED);
    }

    @Test
    void there_is_none_of_a_journey_that_never_began() {
        assertThat(journeys.drawn(bench.newJourney())).isEmpty();
    }
}
