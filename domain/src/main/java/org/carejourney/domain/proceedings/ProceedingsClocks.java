package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.proceedings.LegalPlanningDecided.Way;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;

/** When the steps on the way to the final order are due. */
final class ProceedingsClocks {
    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    ProceedingsClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        PreProceedings.all(record).forEach(matter -> all.add(goToCourt(matter)));
        interimOrders(all);
        for (var matter : CourtCase.of(record, asAt)) {
            all.add(finalOrder(matter));
            timetable(matter, all);
            if (settings.isInUseOn(matter.issued().on())) {
                all.add(caseManagement(matter));
            }
            permanence(matter).ifPresent(all::add);
            matter.applications().forEach(application -> applied(matter, application, all));
        }
        return all;
    }

    /** By the end of the time for pre-proceedings at the latest; once it is decided to issue, within days. */
    private Obligation goToCourt(PreProceedings matter) {
        var latest = settings.after(matter.first().on(), ProceedingsLaw.PRE_PROCEEDINGS);
        var due = matter.wayNow() == Way.ISSUE_NOW
                ? Days.earlier(latest, settings.after(matter.latest().on(), ProceedingsLaw.ISSUE))
                : latest;
        var trigger = new Trigger(
                matter.id(), "Legal planning decision", matter.first().on());
        var settled = matter.wayNow() == Way.NO_PROCEEDINGS
                ? Optional.of(matter.latest().on())
                : Optional.<LocalDate>empty();
        return Clock.of(
                        ObligationKind.PROCEEDINGS_ISSUE,
                        trigger,
                        due,
                        "The council goes to court, or decides not to, in the time set (pre-proceedings guidance 2014)")
                .metOn(matter.issued().or(() -> settled))
                .until(record.cameOfAge(asAt))
                .judgedAt(asAt);
    }

    /**
     * An interim care order is made in proceedings only, so that they are to be on the record. Of an order made before people
     * recorded here, that is asked from the first day on which they do.
     */
    private void interimOrders(List<Obligation> all) {
        if (settings.inUseSince().isEmpty()) {
            return;
        }
        var since = settings.inUseSince().get();
        for (var order : InterimOrder.all(record)) {
            boolean isOfUse = !order.first().start().isBefore(since) || order.covers(since);
            boolean isPlanned = PreProceedings.all(record).stream()
                    .anyMatch(matter -> matter.issued().isEmpty()
                            && !matter.first().on().isAfter(order.first().start()));
            if (isOfUse && !isPlanned) {
                var on = later(order.first().start(), since);
                all.add(Clock.of(
                                ObligationKind.PROCEEDINGS_ISSUE,
                                new Trigger(order.first().id(), "Interim care order", on),
                                settings.after(on, ProceedingsLaw.ON_RECORD),
                                "An interim care order is made in care proceedings (Children Act 1989, section 38)")
                        .metOn(issuedFor(order))
                        .until(order.until())
                        .judgedAt(asAt));
            }
        }
    }

    private Optional<LocalDate> issuedFor(InterimOrder order) {
        return CourtCase.of(record, asAt).stream()
                .filter(matter -> order.until()
                        .filter(end -> matter.issued().on().isAfter(end))
                        .isEmpty())
                .filter(matter -> matter.over()
                        .filter(end -> end.isBefore(order.first().start()))
                        .isEmpty())
                .map(matter -> matter.issued().on())
                .findFirst();
    }

    private Obligation finalOrder(CourtCase matter) {
        return Clock.of(
                        ObligationKind.FINAL_ORDER,
                        trigger(matter),
                        matter.lastDayInTime(),
                        "Within 26 weeks, the day of issue included (Children Act 1989, section 32)")
                .metOn(matter.end().map(CourtCase.End::on))
                .until(matter.closed())
                .judgedAt(asAt);
    }

    /** Each extension has a clock of its own, which the next one takes over. None of them touches the 26 weeks. */
    private void timetable(CourtCase matter, List<Obligation> all) {
        var extensions = matter.extensions();
        for (int at = 0; at < extensions.size(); at++) {
            var extension = extensions.get(at);
            boolean isLast = at + 1 == extensions.size();
            var clock = Clock.of(
                    ObligationKind.COURT_TIMETABLE,
                    new Trigger(extension.id(), "The court gave more time", extension.on()),
                    extension.until().orElseThrow(),
                    "The court's timetable, as extended (Children Act 1989, section 32(5) to (8))");
            all.add((isLast
                            ? clock.metOn(matter.end().map(CourtCase.End::on)).until(matter.closed())
                            : clock.excludedBecause(Optional.of("The court gave more time again on %s"
                                    .formatted(
                                            DayWords.of(extensions.get(at + 1).on())))))
                    .judgedAt(asAt));
        }
    }

    private Obligation caseManagement(CourtCase matter) {
        return Clock.of(
                        ObligationKind.CASE_MANAGEMENT_HEARING,
                        trigger(matter),
                        settings.calendar().after(matter.issued().on(), ProceedingsLaw.CASE_MANAGEMENT_BY_DAY_18),
                        ProceedingsTask.COURT_CASE_MANAGEMENT.rule())
                .metOn(matter.held(CourtHearing.CASE_MANAGEMENT))
                .until(matter.over())
                .judgedAt(asAt);
    }

    /** Asked where final evidence falls due while people record here, and of a child who is in care and so has reviews. */
    private Optional<Obligation> permanence(CourtCase matter) {
        var due = finalEvidence(matter);
        if (!settings.isInUseOn(due)) {
            return Optional.empty();
        }
        var agreed = matter.mine(PermanencePartAgreed.class, PermanencePartAgreed::proceedings)
                .map(PermanencePartAgreed::on)
                .findFirst();
        var care = record.periodsOfCare().stream()
                .filter(period -> period.end()
                        .filter(end -> !end.isAfter(matter.issued().on()))
                        .isEmpty())
                .reduce((first, last) -> last);
        return Optional.of(Clock.of(
                        ObligationKind.PERMANENCE_FOR_COURT,
                        trigger(matter),
                        due,
                        ProceedingsTask.COURT_PERMANENCE.rule())
                .metOn(agreed)
                .excludedBecause(care.isEmpty() ? Optional.of("Not in care, so there is no review") : Optional.empty())
                .until(Days.earliest(matter.over(), care.flatMap(PeriodOfCare::end)))
                .judgedAt(asAt));
    }

    private LocalDate finalEvidence(CourtCase matter) {
        return matter.mine(DirectionsGiven.class, DirectionsGiven::proceedings)
                .filter(directions -> directions.finalEvidenceBy().isPresent())
                .max(Comparator.comparing(DirectionsGiven::on))
                .flatMap(DirectionsGiven::finalEvidenceBy)
                .orElseGet(() -> settings.after(matter.issued().on(), ProceedingsLaw.FINAL_EVIDENCE));
    }

    private void applied(CourtCase matter, CourtCase.Application application, List<Obligation> all) {
        var asked = application.asked();
        all.add(Clock.of(
                        ObligationKind.COURT_DECISION,
                        new Trigger(
                                asked.id(),
                                application.isForTime() ? "More time asked for" : "Assessment asked for",
                                asked.happenedOn()),
                        settings.after(asked.happenedOn(), ProceedingsLaw.DECISION),
                        ProceedingsTask.COURT_DECISION.rule())
                .metOn(application.decision().map(CourtDecision::on))
                .until(matter.over())
                .judgedAt(asAt));
        application
                .decision()
                .ifPresent(decision -> decision.reportDue()
                        .ifPresent(due -> all.add(Clock.of(
                                        ObligationKind.COURT_REPORT,
                                        new Trigger(decision.id(), "Assessment ordered", decision.on()),
                                        due,
                                        ProceedingsTask.COURT_REPORT.rule())
                                .metOn(record.all(ReportFiled.class).stream()
                                        .filter(filed -> filed.decision().equals(decision.id()))
                                        .map(ReportFiled::on)
                                        .findFirst())
                                .until(matter.over())
                                .judgedAt(asAt))));
    }

    private static Trigger trigger(CourtCase matter) {
        return new Trigger(
                matter.id(), "Care proceedings issued", matter.issued().on());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
