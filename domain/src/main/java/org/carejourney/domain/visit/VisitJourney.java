package org.carejourney.domain.visit;

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

/** Visits to the child, from one to the next, each signed by the manager. */
public final class VisitJourney implements Journey {
    static final Act VISITED = new RecordVisit();
    static final Act SIGNED = new SignVisit();
    static final Act EXTRA_VISIT = new AskForVisit();
    static final Act VISITING = new AgreeVisiting();

    @Override
    public String title() {
        return "Visits";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.VISIT, ObligationKind.EXTRA_VISIT, ObligationKind.SHORT_BREAK_VISIT);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(VisitTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new VisitClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new VisitWork(then, settings, today).all();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(VISITED, EXTRA_VISIT, VISITING, SIGNED);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(VisitMade.class, VisitSigned.class, ExtraVisitRequested.class, VisitingAgreed.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return VisitTimes.ALL;
    }
}
