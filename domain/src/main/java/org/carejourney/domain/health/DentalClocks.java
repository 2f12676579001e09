package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.health.Chain.Link;
import org.carejourney.domain.health.DentalCheck.Outcome;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;

/**
 * When a child is to have a dentist, and when the dentist is to see the child: at the interval that the dentist sets.
 *
 * @see "NICE guideline CG19: intervals between 3 and 12 months under the age of 18"
 */
final class DentalClocks {
    static final LocalClock REGISTER_WITHIN = LocalClock.workingDaysUsually(
            20, "REGISTER_WITH_DENTIST_WITHIN", "Register with a dentist after coming into care");
    static final LocalClock USUAL_RECALL = LocalClock.monthsUsually(
            6, "DENTAL_CHECK_EVERY", "Dental check after the one before, where the dentist set no interval");
    static final LocalClock OPENS =
            LocalClock.weeksUsually(6, "DENTAL_CHECK_OPENS", "Show a dental check in the inbox before it is due");

    private static final int OF_AGE = 18;

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    DentalClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var span : CareSpan.of(record, settings, asAt)) {
            if (span.startIsRecorded()) {
                all.add(registration(span));
            }
            all.addAll(new Chain(ObligationKind.DENTAL_CHECK, links(span)).judgedAt(asAt, span.end(), ofAge()));
        }
        all.sort(Comparator.comparing(Obligation::due));
        return all;
    }

    private Obligation registration(CareSpan span) {
        var trigger = span.trigger();
        var due = settings.after(span.from(), REGISTER_WITHIN);
        var rule = "Registered with a dentist within %d working days of coming into care (local practice)"
                .formatted(settings.length(REGISTER_WITHIN, span.from()));
        return Clock.of(ObligationKind.DENTIST, trigger, due, rule)
                .metOn(taken(span))
                .until(span.end())
                .judgedAt(asAt);
    }

    /** Whoever was examined by a dentist has one. */
    private Optional<LocalDate> taken(CareSpan span) {
        var registered = record.all(DentistRegistered.class).stream()
                .filter(one -> one.period().equals(span.period().first().id()))
                .map(DentistRegistered::on);
        var examined =
                checks().filter(DentalCheck::hasExamined).map(DentalCheck::on).filter(span::contains);
        return Stream.concat(registered, examined).min(Comparator.naturalOrder());
    }

    private List<Link> links(CareSpan span) {
        var links = new ArrayList<Link>();
        links.add(lastBefore(span).orElseGet(() -> first(span)));
        checks().filter(check -> isAnswer(check) && check.on().isAfter(span.from()) && span.contains(check.on()))
                .map(this::link)
                .forEach(links::add);
        return links;
    }

    private Link first(CareSpan span) {
        return new Link(
                span.trigger(), settings.after(span.from(), USUAL_RECALL), usualRule(span.from()), Optional.empty());
    }

    /** A check known from before whose interval is still running. */
    private Optional<Link> lastBefore(CareSpan span) {
        return checks().filter(check -> check.hasExamined() && !check.on().isAfter(span.from()))
                .map(this::link)
                .filter(link -> link.due().isAfter(span.from()))
                .reduce((earlier, later) -> later);
    }

    private Link link(DentalCheck check) {
        var trigger =
                new Trigger(check.id(), check.hasExamined() ? "Dental check" : "Dental check declined", check.on());
        var instead = check.hasExamined() ? Optional.<String>empty() : Optional.of("Declined by the child");
        return recall(check)
                .map(months -> new Link(
                        trigger,
                        check.on().plusMonths(months),
                        "The dentist wants to see the child every %d months (NICE CG19)".formatted(months),
                        instead))
                .orElseGet(() ->
                        new Link(trigger, settings.after(check.on(), USUAL_RECALL), usualRule(check.on()), instead));
    }

    /** As the last dentist to set an interval set it, where the child declined this time. */
    private Optional<Integer> recall(DentalCheck check) {
        return check.hasExamined()
                ? check.recallMonths()
                : checks().filter(one -> one.hasExamined() && one.on().isBefore(check.on()))
                        .reduce((earlier, later) -> later)
                        .flatMap(DentalCheck::recallMonths);
    }

    private String usualRule(LocalDate start) {
        return "Every %d months where no dentist set an interval (local practice)"
                .formatted(settings.length(USUAL_RECALL, start));
    }

    private Stream<DentalCheck> checks() {
        return record.all(DentalCheck.class).stream().sorted(Comparator.comparing(DentalCheck::on));
    }

    /** A missed appointment and a telephone call answer nothing; the clock runs on. */
    private static boolean isAnswer(DentalCheck check) {
        return check.hasExamined() || check.outcome() == Outcome.DECLINED;
    }

    private Optional<LocalDate> ofAge() {
        return record.born().map(born -> Ages.birthday(born, OF_AGE));
    }
}
