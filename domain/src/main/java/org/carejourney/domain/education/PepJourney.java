package org.carejourney.domain.education;

import java.time.LocalDate;
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

/** Personal education plans, the first and each term's, and school places. */
public final class PepJourney implements Journey {
    static final Act START = new StartPep();
    static final Act HOLD = new HoldPep();
    static final Act CHECK = new CheckPep();
    static final Act IMPROVE = new ImprovePep();
    static final Act SIGN = new SignPep();
    static final Act SCHOOL = new ChangeSchool();
    private static final Act YEAR = new SetYearGroup();

    @Override
    public String title() {
        return "Education plan";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.FIRST_PEP_START,
                ObligationKind.FIRST_PEP,
                ObligationKind.PEP_OF_TERM,
                ObligationKind.SCHOOL_PLACE);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(PepTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new PepClocks(then, settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new PepWork(then, settings, today).work();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(START, HOLD, CHECK, IMPROVE, SIGN, SCHOOL, YEAR);
    }

    /** A meeting may be held without having been arranged. */
    @Override
    public Optional<Work> doneBy(Act act, List<Work> work) {
        return Journey.super
                .doneBy(act, work)
                .or(() -> work.stream()
                        .filter(one -> act.equals(HOLD) && one.task() == PepTask.ARRANGE_PEP)
                        .findFirst());
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                PepStarted.class,
                PepMeetingHeld.class,
                PepChecked.class,
                PepImproved.class,
                PepSigned.class,
                SchoolChanged.class,
                TaughtInYear.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                PepWork.ARRANGE_WITHIN,
                PepWork.CHECK_WITHIN,
                PepWork.RETURN_WITHIN,
                PepWork.REDO_WITHIN,
                PepWork.SIGN_WITHIN);
    }

    /** Whether a child in care on the day has been so for the school days after which a term asks for a plan. */
    public static boolean isInCareLongEnough(CareRecord record, ClockSettings settings, LocalDate day) {
        return new PepClocks(record, settings, day).isInCareLongEnough(day);
    }

    /** The plan asked for by the end of a term, where one is. */
    public static Optional<Obligation> ofTerm(List<Obligation> obligations, LocalDate lastDay) {
        return obligations.stream()
                .filter(one ->
                        one.kind() == ObligationKind.PEP_OF_TERM && one.due().equals(lastDay))
                .findFirst();
    }
}
