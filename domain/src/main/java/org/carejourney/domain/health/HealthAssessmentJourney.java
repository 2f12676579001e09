package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** The initial health assessment and its reviews, from consent to the report. */
public final class HealthAssessmentJourney implements Journey {
    static final Act AGREE = new AgreeHealthAssessment();
    static final Act BOOK = new BookHealthAppointment();
    static final Act ATTEND = new RecordHealthAppointment();
    static final Act REPORT = new RecordHealthReport();
    static final Act ASSESSED_BEFORE = new RecordEarlierAssessment();
    static final Act FOUND = new TellHealthStatus();

    @Override
    public String title() {
        return "Health assessments";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.INITIAL_HEALTH, ObligationKind.REVIEW_HEALTH);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(AssessmentTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new AssessmentClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new AssessmentWork(then, settings, today).all();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(AGREE, BOOK, ATTEND, REPORT, ASSESSED_BEFORE, FOUND);
    }

    /** Consent, appointment and assessment may be recorded whichever of them is awaited: a child may be seen unasked. */
    @Override
    public Optional<Work> doneBy(Act act, List<Work> work) {
        return List.of(AGREE, BOOK, ATTEND).contains(act)
                ? work.stream()
                        .filter(one -> one.task() != AssessmentTask.REPORT_HEALTH_ASSESSMENT)
                        .min(Comparator.comparing(Work::due))
                : Journey.super.doneBy(act, work);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                HealthAssessmentAgreed.class,
                HealthAppointmentBooked.class,
                HealthAppointmentOutcome.class,
                HealthReportReceived.class,
                HealthAssessedBefore.class,
                HealthStatusTold.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return AssessmentWork.LOCAL_CLOCKS;
    }
}
