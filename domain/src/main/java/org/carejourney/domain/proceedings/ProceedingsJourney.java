package org.carejourney.domain.proceedings;

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

/** Care proceedings, from the legal planning decision to the final order. */
public final class ProceedingsJourney implements Journey {
    @Override
    public String title() {
        return "Care proceedings";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.PROCEEDINGS_ISSUE,
                ObligationKind.CASE_MANAGEMENT_HEARING,
                ObligationKind.FINAL_ORDER,
                ObligationKind.COURT_TIMETABLE,
                ObligationKind.PERMANENCE_FOR_COURT,
                ObligationKind.COURT_DECISION,
                ObligationKind.COURT_REPORT);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(ProceedingsTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new ProceedingsClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new ProceedingsWork(then, settings, today).of(obligations(then, settings, today));
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                BeforeProceedingsActs.PLANNED,
                BeforeProceedingsActs.LETTER,
                BeforeProceedingsActs.ISSUED,
                HearingActs.DIRECTIONS,
                HearingActs.CASE_MANAGEMENT_LISTED,
                HearingActs.ADVOCATES_MET,
                HearingActs.CASE_MANAGEMENT_RESULT,
                HearingActs.HEARING_LISTED,
                HearingActs.HEARING_RESULT,
                ApplicationActs.ASSESSMENT,
                ApplicationActs.EXTENSION,
                ApplicationActs.DECISION,
                ApplicationActs.REPORT,
                EndingActs.DELAY,
                EndingActs.PERMANENCE,
                EndingActs.ENDED);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                LegalPlanningDecided.class,
                LetterBeforeProceedings.class,
                ProceedingsIssued.class,
                DirectionsGiven.class,
                CourtHearingListed.class,
                AdvocatesMet.class,
                CourtHearingResult.class,
                AssessmentAskedFor.class,
                ExtensionAskedFor.class,
                CourtDecision.class,
                ReportFiled.class,
                DelayExplained.class,
                PermanencePartAgreed.class,
                ProceedingsEnded.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return ProceedingsLaw.LOCAL;
    }
}
