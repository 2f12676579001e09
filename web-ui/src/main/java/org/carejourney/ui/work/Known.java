package org.carejourney.ui.work;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/** What the record already says about a review, each with where it comes from; nobody is asked for it again. */
record Known(ShowChild.View child, WorkItem work) {

    Optional<ReviewStepDone> step(Step step) {
        return child.record().all(ReviewStepDone.class).stream()
                .filter(done -> done.step() == step)
                .filter(done -> done.trigger().equals(work.journey().trigger()) || !step.isBeforeMeeting())
                .reduce((earlier, later) -> later);
    }

    /** The day for which the meeting is fixed. */
    Optional<LocalDate> meetingOn() {
        return step(Step.SCHEDULED).flatMap(ReviewStepDone::meetingOn);
    }

    /** The review whose paperwork is under way, or the one before the next. */
    Optional<ReviewHeld> lastReview() {
        return child.record().reviews().isEmpty()
                ? Optional.empty()
                : Optional.of(child.record().reviews().getLast());
    }

    /** In the words of the form: what was done before this step. */
    DescriptionList facts() {
        var facts = Parts.facts();
        facts.addClassName("known");
        if (work.task().isAfterMeeting()) {
            lastReview().ifPresent(held -> {
                Parts.fact(facts, "Review held", Parts.sourced(Dates.withWeekday(held.on()), source(held)));
                held.participation()
                        .ifPresent(how -> Parts.fact(
                                facts, "How the child took part", Parts.sourced(how.meaning(), source(held))));
            });
            return facts;
        }
        Parts.fact(facts, "Why a review is due", work.why());
        for (var step : Step.values()) {
            if (!step.isBeforeMeeting()) continue;
            step(step).ifPresent(done -> Parts.fact(facts, step.words(), Parts.sourced(said(done), source(done))));
        }
        lastReview()
                .ifPresent(held -> Parts.fact(facts, "Last review", Parts.sourced(Dates.day(held.on()), source(held))));
        return facts;
    }

    private static String said(ReviewStepDone done) {
        return done.meetingOn()
                .map(meeting -> "Meeting on " + Dates.withWeekday(meeting))
                .orElse(Dates.day(done.on()));
    }

    /** "recorded by Priya Shah, 3 May 2021 at 14:02". */
    String source(Fact fact) {
        return child.history().stream()
                .filter(recorded -> recorded.fact().id().equals(fact.id()))
                .filter(recorded -> recorded.until().isEmpty())
                .findFirst()
                .map(Known::provenance)
                .orElse("on the child's record");
    }

    private static String provenance(RecordedFact recorded) {
        return "recorded by " + recorded.by() + ", " + Dates.moment(recorded.recordedAt());
    }
}
