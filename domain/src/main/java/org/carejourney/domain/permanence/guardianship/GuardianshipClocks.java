package org.carejourney.domain.permanence.guardianship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** From the notice of a future special guardian to the report, and from the report to the order. */
record GuardianshipClocks(TimeInCare time) {
    static final LocalClock REPORT_WITHIN = LocalClock.weeksUsually(
            12, "GUARDIANSHIP_REPORT_WITHIN", "Special guardianship report after the notice, or the court's asking");
    static final LocalClock SUPPORT_WITHIN = LocalClock.workingDaysUsually(
            20, "GUARDIANSHIP_SUPPORT_AGREED_WITHIN", "Special guardianship support plan after the report");
    static final LocalClock ORDER_WITHIN = LocalClock.weeksUsually(
            26, "GUARDIANSHIP_ORDER_WITHIN", "Special guardianship order, or another end, after the report");

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (var notice : all(GuardianshipNotice.class)) {
            if (time.isTold(notice.on())) {
                all.add(report(notice));
                report(notice.id()).ifPresent(sent -> all.add(order(sent)));
            }
        }
        return all;
    }

    private Obligation report(GuardianshipNotice notice) {
        return Clock.of(
                        ObligationKind.GUARDIANSHIP_REPORT,
                        new Trigger(
                                notice.id(),
                                "Special guardianship: " + notice.from().words(),
                                notice.on()),
                        time.settings().after(notice.on(), REPORT_WITHIN),
                        GuardianshipTask.WRITE_GUARDIANSHIP_REPORT.rule())
                .metOn(report(notice.id()).map(GuardianshipReportSent::on))
                .until(Days.earliest(time.end(), ended(notice.id())))
                .judgedAt(time.asAt());
    }

    private Obligation order(GuardianshipReportSent sent) {
        return Clock.of(
                        ObligationKind.GUARDIANSHIP_ORDER,
                        new Trigger(sent.id(), "Special guardianship report sent", sent.on()),
                        time.settings().after(sent.on(), ORDER_WITHIN),
                        GuardianshipTask.RECORD_GUARDIANSHIP_OUTCOME.rule())
                .metOn(time.guardianFound().filter(order -> !isGivenUp(sent.notice(), order)))
                .until(Days.earliest(time.end(), ended(sent.notice())))
                .judgedAt(time.asAt());
    }

    /** What ended otherwise before is not answered by an order that someone else was given. */
    private boolean isGivenUp(FactId notice, LocalDate order) {
        return all(GuardianshipOutcome.class).stream()
                .filter(outcome -> outcome.notice().equals(notice))
                .anyMatch(outcome -> outcome.outcome() != GuardianshipOutcome.Outcome.ORDER_MADE
                        && !outcome.on().isAfter(order));
    }

    List<Work> work() {
        return obligations().stream().filter(Obligation::isOpen).map(this::work).toList();
    }

    private Work work(Obligation open) {
        var from = open.trigger().on();
        if (open.kind() == ObligationKind.GUARDIANSHIP_REPORT) {
            return Work.on(open, GuardianshipTask.WRITE_GUARDIANSHIP_REPORT, from);
        }
        boolean isSupported = all(GuardianshipSupportAgreed.class).stream()
                .anyMatch(agreed -> report(agreed.notice())
                        .filter(sent -> sent.id().equals(open.trigger().fact()))
                        .isPresent());
        return isSupported
                ? Work.on(open, GuardianshipTask.RECORD_GUARDIANSHIP_OUTCOME, from)
                : Work.on(
                        open,
                        GuardianshipTask.AGREE_GUARDIANSHIP_SUPPORT,
                        from,
                        time.settings().after(from, SUPPORT_WITHIN));
    }

    /** The notice that still waits for its end. */
    Optional<GuardianshipNotice> pending() {
        return all(GuardianshipNotice.class).stream()
                .filter(notice -> ended(notice.id()).isEmpty())
                .reduce((earlier, later) -> later);
    }

    Optional<GuardianshipReportSent> report(FactId notice) {
        return all(GuardianshipReportSent.class).stream()
                .filter(sent -> sent.notice().equals(notice))
                .findFirst();
    }

    private Optional<LocalDate> ended(FactId notice) {
        return all(GuardianshipOutcome.class).stream()
                .filter(outcome -> outcome.notice().equals(notice))
                .map(GuardianshipOutcome::on)
                .findFirst();
    }

    private <E extends Event> List<E> all(Class<E> kind) {
        return time.record().all(kind).stream()
                .filter(event -> time.includes(event.happenedOn()))
                .sorted((one, other) -> one.happenedOn().compareTo(other.happenedOn()))
                .toList();
    }
}
