package org.carejourney.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** Reviews of children in care and of children in short breaks, from fixing the meeting to circulating its record. */
public final class ReviewJourney implements Journey {
    @Override
    public String title() {
        return "Reviews";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.REVIEW, ObligationKind.SHORT_BREAK_REVIEW);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(ReviewTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return Stream.concat(
                        ReviewTimetable.of(then, settings).obligations(asAt).stream(),
                        ShortBreakReviews.obligations(then, asAt).stream())
                .toList();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return ReviewWork.of(then, settings, today).stream()
                .map(ReviewWork::work)
                .toList();
    }

    @Override
    public List<? extends Act> acts() {
        return ReviewActs.ALL;
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(ReviewAdjourned.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return ReviewWork.LOCAL_CLOCKS;
    }

    /** A review may be held before it was scheduled, or its report written. */
    @Override
    public Optional<Work> doneBy(Act act, List<Work> work) {
        return act.equals(ReviewActs.HELD) || act.equals(ReviewActs.ADJOURNED)
                ? work.stream()
                        .filter(one -> !((ReviewTask) one.task()).isAfterMeeting())
                        .min(Comparator.comparing(Work::due))
                : Journey.super.doneBy(act, work);
    }
}
