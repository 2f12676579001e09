package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** The permanence plan, its tracking, and long-term fostering. */
public final class PermanenceJourney implements Journey {
    @Override
    public String title() {
        return "Permanence";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.PERMANENCE_PLAN, ObligationKind.PERMANENCE_TRACKING, ObligationKind.LONG_TERM_MATCH);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(PermanenceTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        if (settings.inUseSince().isEmpty()) {
            return List.of();
        }
        return TimeInCare.all(then, settings, asAt).stream()
                .flatMap(time -> new PermanenceClocks(time).obligations().stream())
                .toList();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return TimeInCare.now(then, settings, today).stream()
                .flatMap(time -> obligations(then, settings, today).stream()
                        .filter(Obligation::isOpen)
                        .map(open -> Work.on(
                                        open, task(open, time), open.trigger().on())
                                .about(about(open, time))))
                .toList();
    }

    /** A match that was put off or declined goes to the panel anew. */
    private static FactId about(Obligation open, TimeInCare time) {
        return open.kind() == ObligationKind.LONG_TERM_MATCH
                ? Stream.concat(
                                time.record().all(LongTermPanelHeld.class).stream(),
                                time.record().all(LongTermMatchDecided.class).stream())
                        .max((one, other) -> one.happenedOn().compareTo(other.happenedOn()))
                        .map(Event::id)
                        .orElse(open.trigger().fact())
                : open.trigger().fact();
    }

    private static PermanenceTask task(Obligation open, TimeInCare time) {
        return switch (open.kind()) {
            case PERMANENCE_PLAN -> PermanenceTask.AGREE_PERMANENCE_PLAN;
            case PERMANENCE_TRACKING -> PermanenceTask.HOLD_TRACKING_MEETING;
            case LONG_TERM_MATCH ->
                LongTermActs.panel(time, open.trigger().fact()).isPresent()
                        ? PermanenceTask.DECIDE_LONG_TERM_MATCH
                        : PermanenceTask.TAKE_TO_FOSTERING_PANEL;
            default -> throw new IllegalArgumentException(open.kind() + " is not of this journey");
        };
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(PermanenceActs.AGREE_PLAN, PermanenceActs.TRACK, LongTermActs.PANEL, LongTermActs.DECIDE);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                PermanencePlanAgreed.class,
                TrackingMeetingHeld.class,
                LongTermPanelHeld.class,
                LongTermMatchDecided.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(PermanenceClocks.TRACK_EVERY, PermanenceClocks.LONG_TERM_MATCH_WITHIN);
    }
}
