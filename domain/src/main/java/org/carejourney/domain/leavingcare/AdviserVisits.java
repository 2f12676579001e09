package org.carejourney.domain.leavingcare;

import static org.carejourney.domain.obligation.LocalClock.daysUsually;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.Event;

/**
 * When the personal adviser visits a young person who has left care: within 7 days of their coming to live somewhere, again
 * before the pathway plan is reviewed, then at most 2 months apart. Law asks it of homes that the council provides; the
 * service does it for everyone. For those who had left when recording here began, a visit is taken as made on that day;
 * for those who ask for support again, on the day they ask.
 *
 * @see "Care Leavers (England) Regulations 2010, regulation 8(2)"
 */
public final class AdviserVisits {
    static final LocalClock EVERY_LOCALLY =
            daysUsually(56, "ADVISER_VISIT_EVERY", "Visit by the personal adviser after the visit before");

    private static final int DAYS_AFTER_MOVING_IN = 7;
    private static final Period EVERY = Period.ofMonths(2);

    private final CareLeaver leaver;
    private final ClockSettings settings;
    private final PathwayReviews reviews;
    private final Map<SupportSettled, LocalDate> askedAgain;
    private final List<Obligation> done = new ArrayList<>();

    AdviserVisits(CareLeaver leaver, ClockSettings settings) {
        this.leaver = leaver;
        this.settings = settings;
        this.reviews = new PathwayReviews(leaver, settings);
        this.askedAgain = leaver.askedAgain();
    }

    /** What is asked for next. */
    private record Next(Trigger trigger, LocalDate due, boolean isAfterMovingIn) {
        /** Due already when the young person moves, it becomes the first visit in the new home. */
        Next afterMovingIn() {
            return new Next(trigger, due, true);
        }
    }

    List<Obligation> obligations() {
        var last = leaver.lastEpisode();
        if (last.isEmpty()) {
            return List.of();
        }
        var left = leaver.leftOn().orElseThrow();
        var next = settings.isInUseOn(left)
                ? movedIn(new Trigger(last.get().id(), "Left care", left))
                : settings.inUseSince()
                        .map(day -> leaver.trigger("Recording here began", day))
                        .map(AdviserVisits::afterVisit)
                        .orElseThrow();
        for (var event : events(left, next.trigger().on())) {
            next = follow(next, event);
        }
        done.add(judged(next, Optional.empty(), leaver.over()));
        return done;
    }

    /** Where they moved to on leaving care is no other home; on one day a move comes first and a visit last. */
    private List<Event> events(LocalDate left, LocalDate since) {
        return Stream.<Event>concat(
                        leaver.record().all(LeaverMoved.class).stream()
                                .filter(moved -> moved.on().isAfter(left)),
                        Stream.concat(askedAgain.keySet().stream(), leaver.record().all(AdviserVisited.class).stream()))
                .filter(event -> !event.happenedOn().isBefore(since))
                .sorted(Comparator.comparing(Event::happenedOn))
                .toList();
    }

    private Next follow(Next next, Event event) {
        if (event instanceof LeaverMoved moved) {
            var first = movedIn(new Trigger(moved.id(), "Moved", moved.on()));
            return first.due().isBefore(next.due()) ? first : next.afterMovingIn();
        }
        if (event instanceof SupportSettled again) {
            done.add(judged(next, Optional.empty(), Optional.ofNullable(askedAgain.get(again))));
            return afterVisit(again.askedAgain());
        }
        done.add(judged(next, Optional.of(event.happenedOn()), leaver.over()));
        var after = afterVisit(new Trigger(event.id(), "Visited by the personal adviser", event.happenedOn()));
        return next.isAfterMovingIn() ? beforeReview(after) : after;
    }

    private static Next movedIn(Trigger trigger) {
        return new Next(trigger, trigger.on().plusDays(DAYS_AFTER_MOVING_IN), true);
    }

    private static Next afterVisit(Trigger trigger) {
        return new Next(trigger, trigger.on().plus(EVERY), false);
    }

    private Next beforeReview(Next second) {
        return reviews.dueAfter(second.trigger().on())
                .filter(second.due()::isAfter)
                .map(review -> new Next(second.trigger(), review, false))
                .orElse(second);
    }

    private Obligation judged(Next next, Optional<LocalDate> visited, Optional<LocalDate> ended) {
        return Clock.of(ObligationKind.ADVISER_VISIT, next.trigger(), next.due(), LeavingCareTask.LEAVING_VISIT.rule())
                .metOn(visited)
                .until(ended)
                .judgedAt(leaver.asAt());
    }

    /** The day by which the service wants the visit made; never later than the law does. */
    public static LocalDate locally(Obligation visit, ClockSettings settings) {
        var day = settings.after(visit.trigger().on(), EVERY_LOCALLY);
        return day.isBefore(visit.due()) ? day : visit.due();
    }
}
