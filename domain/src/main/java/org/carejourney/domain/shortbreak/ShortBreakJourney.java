package org.carejourney.domain.shortbreak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Series of short breaks, outside every headline figure, until one passes their limits. */
public final class ShortBreakJourney implements Journey {
    @Override
    public String title() {
        return "Short breaks";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(ObligationKind.SHORT_BREAK_LIMIT);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(ShortBreakTask.values());
    }

    /** A stay booked beyond the limits makes care due from its first day; what is booked for later is not yet asked for. */
    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return then.all(ShortBreakBooked.class).stream()
                .filter(ShortBreakBooked::goesAhead)
                .map(booked -> Clock.of(
                                ObligationKind.SHORT_BREAK_LIMIT,
                                new Trigger(booked.id(), "Short break booked beyond the limits", booked.on()),
                                booked.from(),
                                ShortBreakTask.SHORT_BREAK_BECOMES_CARE.rule())
                        .metOn(careSince(then, booked))
                        .until(seriesEnded(then, booked)
                                .or(() -> then.born()
                                        .map(born -> Ages.birthday(born, 18))
                                        .filter(adult -> !adult.isAfter(asAt))))
                        .judgedAt(asAt))
                .toList();
    }

    private static Optional<LocalDate> careSince(CareRecord record, ShortBreakBooked booked) {
        return record.periodsOfCare().stream()
                .map(PeriodOfCare::start)
                .filter(start -> !start.isBefore(booked.on()))
                .findFirst();
    }

    private static Optional<LocalDate> seriesEnded(CareRecord record, ShortBreakBooked booked) {
        return record.shortBreaks().stream()
                .filter(stay -> !SeriesOfBreaks.isRecordedOneByOne(stay))
                .filter(stay -> !stay.start().isAfter(booked.on()))
                .flatMap(stay -> stay.end().stream())
                .filter(end -> !end.isBefore(booked.on()))
                .findFirst();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return obligations(then, settings, today).stream()
                .filter(Obligation::isOpen)
                .map(open -> Work.on(
                        open,
                        ShortBreakTask.SHORT_BREAK_BECOMES_CARE,
                        open.trigger().on()))
                .toList();
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(new BookBreak(), new CancelBooking(), new TakeBreak(), new AgreeSeries(), new EndSeries());
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(ShortBreakBooked.class);
    }

    @Override
    public List<String> concerns(CareRecord then, ClockSettings settings, LocalDate today) {
        var concerns = new ArrayList<String>();
        for (var open : obligations(then, settings, today)) {
            if (open.isOpen()) {
                concerns.add(
                        "A short break from %s is booked beyond the limits: from then on this is an ordinary looked-after child"
                                .formatted(DayWords.of(open.due())));
            }
        }
        return concerns;
    }
}
