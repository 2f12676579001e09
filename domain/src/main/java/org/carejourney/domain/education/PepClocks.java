package org.carejourney.domain.education;

import static org.carejourney.domain.calendar.SchoolDays.schoolDays;
import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.SchoolDays;
import org.carejourney.domain.calendar.SchoolTerm;
import org.carejourney.domain.calendar.SchoolTerms;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.shared.FactId;

/**
 * When personal education plans, and school places, are due.
 *
 * <p>A plan is done when its meeting has been held and the virtual school has signed it. One that is late for its term is
 * late, and once the next term has begun it is missed: the next term asks for a plan of its own.
 *
 * @see "Promoting the education of looked-after and previously looked-after children, statutory guidance, 2018"
 */
final class PepClocks {
    static final WorkingDays START_FIRST = workingDays(10);
    private static final WorkingDays FIRST = workingDays(20);

    /** Who has been in care for less by the end of a term is asked for no plan in it; local. */
    private static final SchoolDays IN_CARE_FOR = schoolDays(20);

    private static final SchoolDays SCHOOL_PLACE = schoolDays(20);

    private final CareRecord record;
    private final ClockSettings settings;
    private final SchoolTerms terms = SchoolTerms.local();
    private final LocalDate asAt;
    private final List<Pep> peps;

    PepClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
        this.peps = Pep.all(record);
    }

    List<Obligation> obligations() {
        if (!settings.isInUseOn(asAt) || record.born().isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Obligation>();
        for (var period : record.periodsOfCare()) {
            if (period.startIsVisible()
                    && settings.isInUseOn(period.start())
                    && Schooling.isOfPepAge(record, period.start())) {
                all.add(start(period));
                all.add(first(period));
            }
        }
        for (var term : terms.touching(settings.inUseSince().orElseThrow(), asAt)) {
            ofTerm(term).ifPresent(all::add);
        }
        all.addAll(places());
        return all;
    }

    private Obligation start(PeriodOfCare period) {
        var started = Stream.concat(
                        record.all(PepStarted.class).stream().map(PepStarted::on),
                        peps.stream().map(pep -> pep.meeting().on()))
                .filter(day -> !day.isBefore(period.start()))
                .filter(day -> period.end().filter(day::isAfter).isEmpty())
                .min(Comparator.naturalOrder());
        return Clock.of(
                        ObligationKind.FIRST_PEP_START,
                        cameIntoCare(period),
                        settings.calendar().after(period.start(), START_FIRST),
                        PepTask.ARRANGE_PEP.rule())
                .metOn(started)
                .until(ended(period))
                .judgedAt(asAt);
    }

    private Obligation first(PeriodOfCare period) {
        return Clock.of(
                        ObligationKind.FIRST_PEP,
                        cameIntoCare(period),
                        settings.calendar().after(period.start(), FIRST),
                        "The first personal education plan is ready for the first review, within 20 working days of coming"
                                + " into care; school holidays do not stop the clock (statutory guidance of 2018)")
                .metOn(done(period.start(), period.end().map(end -> end.plusDays(1))))
                .until(ended(period))
                .judgedAt(asAt);
    }

    /** One plan a term, however often the child came into care in it. */
    private Optional<Obligation> ofTerm(SchoolTerm term) {
        return record.periodsOfCare().reversed().stream()
                .filter(period -> !period.start().isAfter(term.last())
                        && period.end()
                                .filter(end -> !end.isAfter(term.first()))
                                .isEmpty())
                .findFirst()
                .flatMap(period -> ofTerm(term, period));
    }

    private Optional<Obligation> ofTerm(SchoolTerm term, PeriodOfCare period) {
        var since = later(period.start(), settings.inUseSince().orElseThrow());
        var from = later(
                term.first(), later(since, Schooling.pepAgeReached(record.born().orElseThrow())));
        if (from.isAfter(term.last())
                || from.isAfter(asAt)
                || !Schooling.isOfPepAge(record, from)
                || !isLongEnough(period, term.last())) {
            return Optional.empty();
        }
        var next = terms.next(term).map(SchoolTerm::first);
        var over = Stream.of(ended(period), next.filter(first -> !first.isAfter(asAt)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return Optional.of(Clock.of(
                        ObligationKind.PEP_OF_TERM,
                        new Trigger(nameOf(term), term.words(), from),
                        term.last(),
                        "A personal education plan each term: meeting held and plan signed from %s to %s (statutory guidance of 2018)"
                                .formatted(DayWords.of(term.first()), DayWords.of(term.last())))
                .metOn(done(term.first(), next))
                .until(over)
                .judgedAt(asAt));
    }

    /** Whether the child, in care on the day, has been so for long enough to be asked for the plan of a term. */
    boolean isInCareLongEnough(LocalDate day) {
        return inCareOn(day).filter(period -> isLongEnough(period, day)).isPresent();
    }

    private boolean isLongEnough(PeriodOfCare period, LocalDate day) {
        return terms.count(since(period), day) >= IN_CARE_FOR.count();
    }

    /** What was before people recorded here is not known, and taken as not having been (docs/adr/0076). */
    private LocalDate since(PeriodOfCare period) {
        return later(period.start(), settings.inUseSince().orElseThrow());
    }

    /**
     * A term opens for everyone at once and by no fact of the child's; its number, less than nought, can be no fact's
     * (docs/adr/0077).
     */
    private static FactId nameOf(SchoolTerm term) {
        return new FactId(-term.number());
    }

    /** The day on which the first plan was done whose meeting was held from the one day on; done before the other. */
    private Optional<LocalDate> done(LocalDate from, Optional<LocalDate> before) {
        return peps.stream()
                .filter(pep -> !pep.meeting().on().isBefore(from))
                .flatMap(pep -> pep.doneOn().stream())
                .filter(day -> before.filter(end -> !day.isBefore(end)).isEmpty())
                .min(Comparator.naturalOrder());
    }

    private List<Obligation> places() {
        var all = new ArrayList<Obligation>();
        Optional<SchoolChanged> lost = Optional.empty();
        var told = record.all(SchoolChanged.class).stream()
                .sorted(Comparator.comparing(SchoolChanged::on))
                .toList();
        for (var said : told) {
            if (said.hasPlace()) {
                lost.ifPresent(without -> all.add(place(without, Optional.of(said.on()))));
                lost = Optional.empty();
            } else if (lost.isEmpty() && isToHavePlace(said)) {
                lost = Optional.of(said);
            }
        }
        lost.ifPresent(without -> all.add(place(without, Optional.empty())));
        return all;
    }

    private boolean isToHavePlace(SchoolChanged said) {
        return settings.isInUseOn(said.on())
                && inCareOn(said.on()).isPresent()
                && Schooling.yearGroup(record, said.on())
                        .filter(YearGroup::isOfSchoolAge)
                        .isPresent();
    }

    private Obligation place(SchoolChanged without, Optional<LocalDate> found) {
        return Clock.of(
                        ObligationKind.SCHOOL_PLACE,
                        new Trigger(without.id(), "Without a school place", without.on()),
                        terms.after(without.on(), SCHOOL_PLACE),
                        PepTask.SECURE_SCHOOL_PLACE.rule())
                .metOn(found)
                .until(inCareOn(without.on()).flatMap(this::ended))
                .judgedAt(asAt);
    }

    private Optional<PeriodOfCare> inCareOn(LocalDate day) {
        return record.periodsOfCare().stream()
                .filter(period -> !period.start().isAfter(day)
                        && period.end().filter(end -> !end.isAfter(day)).isEmpty())
                .findFirst();
    }

    /** Care ends on the 18th birthday, whether or not anyone has said so. */
    private Optional<LocalDate> ended(PeriodOfCare period) {
        return Days.earliest(period.end(), record.cameOfAge(asAt));
    }

    private static Trigger cameIntoCare(PeriodOfCare period) {
        return new Trigger(period.first().id(), "Came into care", period.start());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
