package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.Person;

/** A pupil in care in Year 11 has an offer for the time after it by 31 March; local. */
final class OfferClocks {
    static final LocalClock OFFER_BEFORE = LocalClock.monthsUsually(
            5, "YEAR_11_OFFER_BEFORE", "Offer of a place after Year 11, before the school year ends on 31 August");
    static final LocalClock LATECOMER_WITHIN = LocalClock.workingDaysUsually(
            20, "YEAR_11_OFFER_WITHIN", "Offer of a place after Year 11, for who comes into care late in it");

    private static final int ADULT = 18;

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    OfferClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    /** One for each time in Year 11, mostly one. */
    List<Obligation> obligations() {
        if (record.born().isEmpty() || record.only(Person.class).isEmpty() || !settings.isInUseOn(asAt)) {
            return List.of();
        }
        var byAge = YearGroup.YEAR_11.begins(record.born().get());
        return Stream.of(-1, 0, 1)
                .map(byAge::plusYears)
                .filter(start -> Schooling.yearGroup(record, start)
                        .filter(YearGroup.YEAR_11::equals)
                        .isPresent())
                .flatMap(start -> inYear(start).stream())
                .toList();
    }

    private Optional<Obligation> inYear(LocalDate start) {
        var end = start.plusYears(1);
        return record.periodsOfCare().reversed().stream()
                .filter(period -> period.start().isBefore(end)
                        && period.end().filter(left -> !left.isAfter(start)).isEmpty())
                .findFirst()
                .flatMap(period -> inYear(start, end, period));
    }

    private Optional<Obligation> inYear(LocalDate start, LocalDate end, PeriodOfCare period) {
        var from = later(later(start, period.start()), settings.inUseSince().orElseThrow());
        if (from.isAfter(asAt) || !from.isBefore(end)) {
            return Optional.empty();
        }
        var due = settings.before(end, OFFER_BEFORE).minusDays(1);
        var over = Stream.of(period.end(), Optional.of(end), record.born().map(born -> Ages.birthday(born, ADULT)))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(asAt))
                .min(Comparator.naturalOrder());
        return Optional.of(Clock.of(
                        ObligationKind.YEAR_11_OFFER,
                        new Trigger(record.only(Person.class).orElseThrow().id(), "In Year 11", from),
                        from.isBefore(due) ? due : settings.after(from, LATECOMER_WITHIN),
                        EmploymentTask.SECURE_OFFER.rule())
                .metOn(record.all(OfferAfterYear11.class).stream()
                        .map(OfferAfterYear11::on)
                        .filter(on -> !on.isBefore(start) && on.isBefore(end))
                        .min(Comparator.naturalOrder()))
                .until(over)
                .judgedAt(asAt));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
