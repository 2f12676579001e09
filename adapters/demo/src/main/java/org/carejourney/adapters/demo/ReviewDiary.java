package org.carejourney.adapters.demo;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;

/** The reviews of one period of care: most held a few days before they were due, some late, a few not yet. */
final class ReviewDiary {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.england();

    /** Reviews in time have become more, year by year. */
    private static final LocalDate BETTER_SINCE = LocalDate.of(2020, 4, 1);

    private static final LocalDate BETTER_STILL_SINCE = LocalDate.of(2021, 4, 1);
    private static final double IN_TIME = 0.905;
    private static final double IN_TIME_SINCE_BETTER = 0.945;
    private static final double IN_TIME_SINCE_BETTER_STILL = 0.975;

    /** In the weeks before half term more meetings than usual were put off. */
    private static final LocalDate BUSY_SINCE = Demo.TODAY.minusDays(20);

    private static final double IN_TIME_WHEN_BUSY = 0.84;

    private static final Weights<Participation> HOW = Weights.of(52, Participation.PN1)
            .and(5, Participation.PN2)
            .and(4, Participation.PN3)
            .and(4, Participation.PN4)
            .and(5, Participation.PN5)
            .and(25, Participation.PN6)
            .and(5, Participation.PN7);

    private final Chance chance;
    private final CarePlan plan;
    private final Optional<LocalDate> authority;
    private final Optional<LocalDate> placed;
    private final List<LocalDate> held = new ArrayList<>();
    private LocalDate last;
    private LocalDate due;
    private boolean authorised;
    private boolean placing;
    private int reviewsSincePlacing;

    ReviewDiary(Chance chance, CarePlan plan) {
        this.chance = chance;
        this.plan = plan;
        this.authority = plan.court().firstDayOf(LegalStatus.E1);
        this.placed = plan.adoption().map(AdoptionPath::placed);
        this.last = plan.start();
        this.due = CALENDAR.after(plan.start(), workingDays(20));
    }

    List<ReviewHeld> held() {
        var until = plan.seenUntil();
        while (true) {
            var next = dayOfMeeting();
            var event = nextEvent();
            if (event.isPresent() && event.get().isBefore(next)) {
                if (!due.isBefore(event.get())) {
                    restart(event.get());
                    continue;
                }
                next = event.get();
            }
            if (next.isAfter(until) || next.equals(plan.end())) {
                return held.stream().map(this::review).toList();
            }
            hold(next);
        }
    }

    private Optional<LocalDate> nextEvent() {
        if (!authorised && authority.isPresent()) {
            return authority;
        }
        return placing ? Optional.empty() : placed;
    }

    private void restart(LocalDate event) {
        if (authorised || authority.isEmpty()) {
            placing = true;
            due = event.plusDays(28);
        } else {
            authorised = true;
            due = event.plusMonths(3);
        }
        last = event;
    }

    private void hold(LocalDate day) {
        held.add(day);
        last = day;
        if (placing) {
            reviewsSincePlacing++;
            due = day.plusMonths(reviewsSincePlacing == 1 ? 3 : 6);
        } else {
            due = day.plusMonths(!authorised && held.size() == 1 ? 3 : 6);
        }
        if (nextEvent().filter(event -> !event.isAfter(day)).isPresent()) {
            restart(nextEvent().orElseThrow());
            last = day;
        }
    }

    private LocalDate dayOfMeeting() {
        if (chance.happens(inTime())) {
            return workingDay(due.minusDays(Math.min(25, chance.waitingDays(6))));
        }
        return workingDay(due.plusDays(2 + Math.min(70, chance.waitingDays(20))));
    }

    private double inTime() {
        if (due.isBefore(BETTER_SINCE)) {
            return IN_TIME;
        }
        if (due.isBefore(BETTER_STILL_SINCE)) {
            return IN_TIME_SINCE_BETTER;
        }
        boolean busy = !due.isBefore(BUSY_SINCE) && !due.isAfter(Demo.TODAY);
        return busy ? IN_TIME_WHEN_BUSY : IN_TIME_SINCE_BETTER_STILL;
    }

    /** That day or a working day before, never on or before what went before. */
    private LocalDate workingDay(LocalDate wanted) {
        var day = wanted;
        while (day.isAfter(last) && !CALENDAR.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.isAfter(last) ? day : last.plusDays(1);
    }

    private ReviewHeld review(LocalDate day) {
        boolean underFour = day.isBefore(Ages.birthday(plan.born(), 4));
        return new ReviewHeld(
                FactId.UNSAVED, day, Optional.of(underFour ? Participation.PN0 : chance.oneOf(HOW)), false);
    }
}
