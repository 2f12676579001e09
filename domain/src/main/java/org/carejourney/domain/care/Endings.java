package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.Decision.Withdrawal;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.shared.FactId;

/** How care may end. */
public final class Endings {
    private static final String ADULTHOOD = "18th birthday";

    private Endings() {}

    /**
     * The period of care that may turn out to be none, because the child left within a day of coming: nothing on the
     * record shows that it lasted longer.
     */
    public static Optional<PeriodOfCare> perhapsNone(CareRecord record) {
        return record.periodsOfCare().stream()
                .filter(PeriodOfCare::isOpen)
                .filter(PeriodOfCare::startIsVisible)
                .filter(period -> !period.last().start().isAfter(period.start().plusDays(1)))
                .filter(period -> record.reviews().stream()
                        .noneMatch(review -> review.on().isAfter(period.start().plusDays(1))))
                .findFirst();
    }

    static Decision end(CareRecord record, EndCare end) {
        var open = Episodes.open(record);
        if (open.isEmpty()) {
            return Episodes.notInCare();
        }
        var within = perhapsNone(record)
                .filter(period -> !end.on().isBefore(period.start())
                        && !end.on().isAfter(period.start().plusDays(1)));
        if (within.isPresent()) {
            return withinTwoDays(record, within.get(), end);
        }
        return ordinaryEnd(record, open.get(), end);
    }

    private static Decision ordinaryEnd(CareRecord record, Episode now, EndCare end) {
        var problem = problem(record, now, end);
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        var facts = new ArrayList<Fact>();
        facts.add(now.endedWith(Optional.of(end.on()), Optional.of(end.because()), Optional.empty()));
        facts.addAll(foundAgain(record, end.on()));
        return new Decision.Accepted(facts);
    }

    /** Someone who leaves care is missing no longer. */
    private static ArrayList<Fact> foundAgain(CareRecord record, LocalDate on) {
        var facts = new ArrayList<Fact>();
        record.all(MissingEpisode.class).stream()
                .filter(missing -> missing.end().isEmpty())
                .forEach(missing ->
                        facts.add(new MissingEpisode(missing.id(), missing.type(), missing.start(), Optional.of(on))));
        return facts;
    }

    /** Only the hours tell whether there was a period of care at all. */
    private static Decision withinTwoDays(CareRecord record, PeriodOfCare period, EndCare end) {
        var at = cameAt(record, period);
        boolean sameDay = end.on().equals(period.start());
        if (at.isEmpty() && !sameDay) {
            return ordinaryEnd(record, period.last(), end);
        }
        if (end.at().isEmpty() && sameDay) {
            return Decision.refused(
                    "Care began on %s and can end on a later day only, never a stay of no days. If the child left that day, say at what time: then it was no care"
                            .formatted(DayWords.of(period.start())));
        }
        if (sameDay) {
            return at.filter(end.at().get()::isBefore).isPresent()
                    ? Decision.refused("The child came at %s and cannot have left before".formatted(at.get()))
                    : none(record, period, end, at);
        }
        if (end.at().isEmpty()) {
            return Decision.refused(
                    "Say at what time the child left: they came at %s the day before, and 24 hours or less are no period of care"
                            .formatted(at.get()));
        }
        var stayed = HoursInEngland.between(
                period.start(), at.get(), end.on(), end.at().get());
        return stayed.compareTo(HoursInEngland.A_DAY) > 0
                ? ordinaryEnd(record, period.last(), end)
                : none(record, period, end, at);
    }

    private static Optional<LocalTime> cameAt(CareRecord record, PeriodOfCare period) {
        return record.all(CameIntoCare.class).stream()
                .filter(event -> event.on().equals(period.start()))
                .findFirst()
                .flatMap(CameIntoCare::at);
    }

    private static Decision none(CareRecord record, PeriodOfCare period, EndCare end, Optional<LocalTime> at) {
        var why = "Accommodated for 24 hours or less: no period of care";
        var withdrawn = new ArrayList<Withdrawal>();
        for (var episode : period.episodes()) {
            withdrawn.add(new Withdrawal(episode.id(), why));
            UndoneMoves.moved(record, episode).forEach(event -> withdrawn.add(new Withdrawal(event.id(), why)));
        }
        record.all(CameIntoCare.class).stream()
                .filter(event -> event.on().equals(period.start()))
                .forEach(event -> withdrawn.add(new Withdrawal(event.id(), why)));
        var facts = foundAgain(record, end.on());
        facts.add(new StayedADayAtMost(FactId.UNSAVED, period.start(), at, end.on(), end.at()));
        return new Decision.Accepted(facts, withdrawn);
    }

    private static Optional<String> problem(CareRecord record, Episode now, EndCare end) {
        if (end.because().continuesCare()) {
            return Optional.of("Code X1 means that care goes on; choose why care ended");
        }
        if (!end.on().isAfter(now.start())) {
            return Optional.of(
                    "The present episode began on %s; care can end on a later day only, never an episode of no days"
                            .formatted(DayWords.of(now.start())));
        }
        if (now.placement().isTemporary()) {
            return Optional.of(
                    "The child is away temporarily; record the return, or the placement it has become, first");
        }
        return record.born().flatMap(born -> ageProblem(record, born, end));
    }

    private static Optional<String> ageProblem(CareRecord record, LocalDate born, EndCare end) {
        var adult = Ages.birthday(born, 18);
        if (end.on().isAfter(adult)) {
            return Optional.of("Care ended on the %s, %s; record that day".formatted(ADULTHOOD, DayWords.of(adult)));
        }
        boolean isAdultThatDay = !end.on().isBefore(adult);
        return switch (end.because()) {
            case E11, E12 ->
                refuseIf(isAdultThatDay, "An adult cannot be adopted out of care; the child turns 18 that day");
            case E17 ->
                refuseIf(
                        !isAdultThatDay,
                        "Staying with carers at 18 (E17) is for the %s, %s".formatted(ADULTHOOD, DayWords.of(adult)));
            case E8 ->
                refuseIf(
                        isAdultThatDay && !isMissing(record),
                        "Turning 18 is no reason to record \"other\" (E8); choose where the young person went: E17, E5, E6, E7,"
                                + " E4A or E13");
            case E7 ->
                refuseIf(Ages.on(born, end.on()) < 16, "Adult residential care (E7) is for those aged 16 or older");
            case E2, E3, E4A, E4B, E13, E41, E43, E44, E45, E46, E47, E48, E5, E6, E9, E14, E15, E16, X1 ->
                Optional.empty();
        };
    }

    private static boolean isMissing(CareRecord record) {
        return record.all(MissingEpisode.class).stream()
                .anyMatch(missing -> missing.end().isEmpty());
    }

    private static Optional<String> refuseIf(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
