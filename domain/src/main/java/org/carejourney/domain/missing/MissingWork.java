package org.carejourney.domain.missing;

import static org.carejourney.domain.obligation.LocalClock.daysUsually;
import static org.carejourney.domain.obligation.LocalClock.workingDaysUsually;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.work.Work;

/** The step at which each matter of a missing child stands. */
final class MissingWork {
    static final LocalClock SAFE_AND_WELL_WITHIN =
            daysUsually(1, "MISSING_SAFE_AND_WELL_WITHIN", "See that a child who came back is safe and well");
    static final LocalClock OFFER_WITHIN =
            daysUsually(2, "MISSING_OFFER_WITHIN", "Offer the return interview after a child came back");
    static final LocalClock RISK_PLAN_WITHIN = workingDaysUsually(
            5, "MISSING_RISK_PLAN_WITHIN", "Make the risk plan after the return interview was held or declined");

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    MissingWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    List<Work> of(List<Obligation> obligations) {
        var work = new ArrayList<Work>();
        for (var one : obligations) {
            switch (one.kind()) {
                case MISSING_REPORT -> open(one).ifPresent(open -> work.add(step(open, MissingTask.MISSING_REPORT)));
                case STRATEGY_DISCUSSION ->
                    open(one).ifPresent(open -> work.add(step(open, MissingTask.MISSING_STRATEGY)));
                case RETURN_INTERVIEW ->
                    Return.of(record, one.trigger().fact())
                            .flatMap(back -> afterReturn(back, one))
                            .ifPresent(work::add);
                default -> throw new IllegalArgumentException(one.kind() + " is about no missing child");
            }
        }
        return work;
    }

    private static Optional<Obligation> open(Obligation one) {
        return Optional.of(one).filter(Obligation::isOpen);
    }

    private static Work step(Obligation open, MissingTask task) {
        return Work.on(open, task, open.trigger().on());
    }

    private Optional<Work> afterReturn(Return back, Obligation interview) {
        if (isOver(interview)) {
            return Optional.empty();
        }
        if (back.settledOn().isPresent()) {
            return back.riskPlan().isPresent()
                    ? Optional.empty()
                    : Optional.of(riskPlan(interview, back.settledOn().get()));
        }
        if (back.offer().isPresent()) {
            return Optional.of(Work.on(interview, MissingTask.MISSING_HOLD_INTERVIEW, back.on()));
        }
        return Optional.of(
                back.check().isPresent()
                        ? Work.on(
                                interview,
                                MissingTask.MISSING_OFFER_INTERVIEW,
                                back.on(),
                                settings.after(back.on(), OFFER_WITHIN))
                        : Work.on(
                                interview,
                                MissingTask.MISSING_SAFE_AND_WELL,
                                back.on(),
                                settings.after(back.on(), SAFE_AND_WELL_WITHIN)));
    }

    private boolean isOver(Obligation interview) {
        boolean isInCare = record.periodsOfCare().stream()
                .anyMatch(period -> !period.start().isAfter(interview.trigger().on()) && period.isOpen());
        return !isInCare
                || record.hasComeOfAge(today)
                || interview.standing() instanceof Standing.Cancelled
                || interview.standing() instanceof Standing.Missed;
    }

    /** People are warned of the risk plan by its own clock, since that of the interview has stopped. */
    private Work riskPlan(Obligation interview, LocalDate settledOn) {
        var by = settings.after(settledOn, RISK_PLAN_WITHIN);
        return new Work(
                interview.kind(),
                interview.trigger(),
                interview.trigger().fact(),
                MissingTask.MISSING_RISK_PLAN,
                settledOn,
                by,
                by,
                new Work.Watched(settledOn, by),
                MissingTask.MISSING_RISK_PLAN.rule());
    }
}
