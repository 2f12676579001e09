package org.carejourney.domain.leavingcare;

import static org.carejourney.domain.obligation.LocalClock.daysUsually;
import static org.carejourney.domain.obligation.LocalClock.monthsUsually;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.work.Work;

/** The step at which each matter of leaving care stands, and from when it can be worked. */
final class LeavingCareWork {
    static final LocalClock AHEAD =
            monthsUsually(3, "LEAVING_CARE_AHEAD", "Begin what is due on a birthday before that birthday");
    static final LocalClock REVIEW_AHEAD =
            monthsUsually(1, "PATHWAY_PLAN_REVIEW_AHEAD", "Begin the review of the pathway plan before it is due");
    static final LocalClock VISIT_AHEAD =
            daysUsually(28, "ADVISER_VISIT_AHEAD", "Begin to arrange the personal adviser's visit before it is due");

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    LeavingCareWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    static LocalDate ahead(LocalDate birthday, ClockSettings settings) {
        return settings.before(birthday, AHEAD);
    }

    List<Work> of(List<Obligation> obligations) {
        return obligations.stream().filter(Obligation::isOpen).map(this::step).toList();
    }

    private Work step(Obligation open) {
        var due = open.due();
        return switch (open.kind()) {
            case PERSONAL_ADVISER -> step(open, LeavingCareTask.LEAVING_NAME_ADVISER, ahead(due, settings), due);
            case LEAVING_CARE_NEEDS ->
                step(open, LeavingCareTask.LEAVING_ASSESS_NEEDS, open.trigger().on(), due);
            case PATHWAY_PLAN -> plan(open);
            case PATHWAY_PLAN_REVIEW -> step(open, reviewTask(), settings.before(due, REVIEW_AHEAD), due);
            case STAYING_PUT_TALK ->
                step(open, LeavingCareTask.LEAVING_TALK_STAYING_PUT, settings.before(due, REVIEW_AHEAD), due);
            case BENEFITS_AND_HOUSING -> step(open, LeavingCareTask.LEAVING_PLAN_HOME, ahead(due, settings), due);
            case LEAVING_CARE_HANDOVER -> step(open, LeavingCareTask.LEAVING_HAND_OVER, ahead(due, settings), due);
            case ADVISER_VISIT -> visit(open);
            case UNSUITABLE_HOME ->
                step(
                        open,
                        LeavingCareTask.LEAVING_TELL_HEAD_OF_SERVICE,
                        open.trigger().on(),
                        due);
            case TRACING ->
                step(open, LeavingCareTask.LEAVING_TRACE, open.trigger().on(), due);
            case CARE_LEAVER_YEAR ->
                step(
                        open,
                        LeavingCareTask.LEAVING_RECORD_YEAR,
                        LeaverYears.opens(open.trigger().on()),
                        due);
            case SUPPORT_AFTER_21 -> step(open, LeavingCareTask.LEAVING_SETTLE_SUPPORT, ahead(due, settings), due);
            default -> throw new IllegalArgumentException(open.kind() + " is not about leaving care");
        };
    }

    private Work plan(Obligation open) {
        boolean isWritten = PathwayPlans.of(record).undecided().isPresent();
        return step(
                open,
                isWritten ? LeavingCareTask.LEAVING_APPROVE_PLAN : LeavingCareTask.LEAVING_WRITE_PLAN,
                open.trigger().on(),
                open.due());
    }

    private LeavingCareTask reviewTask() {
        boolean isInCare =
                CareLeaver.of(record, today).filter(CareLeaver::isInCare).isPresent();
        return isInCare ? LeavingCareTask.LEAVING_REVIEW_PLAN_IN_CARE : LeavingCareTask.LEAVING_REVIEW_PLAN;
    }

    private Work visit(Obligation open) {
        var by = AdviserVisits.locally(open, settings);
        var from = settings.before(by, VISIT_AHEAD);
        var since = open.trigger().on();
        return step(open, LeavingCareTask.LEAVING_VISIT, from.isBefore(since) ? since : from, by);
    }

    /** People are warned from the day on which the step can begin. */
    private static Work step(Obligation open, LeavingCareTask task, LocalDate from, LocalDate by) {
        return new Work(
                open.kind(),
                open.trigger(),
                open.trigger().fact(),
                task,
                from,
                by,
                open.due(),
                new Work.Watched(from, open.due()),
                open.rule());
    }
}
