package org.carejourney.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** The assessment of the child's needs, from planning it with the child to the manager's authorisation. */
public final class AssessmentJourney implements Journey {
    static final Act PLANNED = new PlanAssessment();
    static final Act VIEWS = new GatherViews();
    static final Act SUBMITTED = new SubmitAssessment();
    static final Act DECIDED = new DecideOnAssessment();
    static final Act SETTLED = new SettleAssessment();
    static final Act NEEDED = new AskForAssessment();

    @Override
    public String title() {
        return "Assessment of needs";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.ASSESSMENT);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(AssessmentTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return AssessmentClocks.of(then, settings, asAt);
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new AssessmentWork(then, settings, today).all();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(NEEDED, PLANNED, VIEWS, SUBMITTED, DECIDED, SETTLED);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                AssessmentNeeded.class,
                AssessmentPlanned.class,
                ViewsGathered.class,
                AssessmentSubmitted.class,
                AssessmentDecided.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return AssessmentTimes.ALL;
    }
}
