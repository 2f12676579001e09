package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.proceedings.LegalPlanningDecided.Way;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** The work of care proceedings, each piece at the step where the facts stand. */
final class ProceedingsWork {
    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;

    ProceedingsWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.today = today;
    }

    List<Work> of(List<Obligation> obligations) {
        return obligations.stream()
                .filter(Obligation::isOpen)
                .flatMap(open -> work(open).stream())
                .toList();
    }

    private Optional<Work> work(Obligation open) {
        return switch (open.kind()) {
            case PROCEEDINGS_ISSUE -> Optional.of(goToCourt(open));
            case CASE_MANAGEMENT_HEARING -> matter(open).map(matter -> caseManagement(open, matter));
            case FINAL_ORDER -> matter(open).map(matter -> new FinalOrderWork(settings, today, matter).on(open));
            case PERMANENCE_FOR_COURT -> Optional.of(from(open, ProceedingsTask.COURT_PERMANENCE));
            case COURT_DECISION -> Optional.of(from(open, ProceedingsTask.COURT_DECISION));
            case COURT_REPORT -> Optional.of(from(open, ProceedingsTask.COURT_REPORT));
            // The work on the way to the final order is that of the 26 weeks; more time is no work of its own.
            case COURT_TIMETABLE -> Optional.empty();
            default -> throw new IllegalArgumentException(open.kind() + " is no matter of care proceedings");
        };
    }

    private static Work from(Obligation open, Task task) {
        return Work.on(open, task, open.trigger().on());
    }

    private Work goToCourt(Obligation open) {
        return PreProceedings.all(record).stream()
                .filter(matter -> matter.id().equals(open.trigger().fact()))
                .findFirst()
                .map(matter -> goToCourt(open, matter))
                .orElseGet(() -> from(open, ProceedingsTask.COURT_ISSUE));
    }

    private Work goToCourt(Obligation open, PreProceedings matter) {
        if (matter.wayNow() == Way.ISSUE_NOW) {
            return Work.on(open, ProceedingsTask.COURT_ISSUE, matter.latest().on());
        }
        if (matter.letter().isEmpty()) {
            var by = settings.after(matter.first().on(), ProceedingsLaw.LETTER);
            return Work.on(open, ProceedingsTask.COURT_LETTER, matter.first().on(), by);
        }
        return Work.on(
                open,
                ProceedingsTask.COURT_DECIDE_AFTER_LETTER,
                matter.letter().get().on());
    }

    private Work caseManagement(Obligation open, CourtCase matter) {
        var issued = matter.issued().on();
        var day2 = settings.calendar().after(issued, ProceedingsLaw.ALLOCATION_BY_DAY_2);
        if (matter.mine(DirectionsGiven.class, DirectionsGiven::proceedings)
                .findAny()
                .isEmpty()) {
            return Work.on(open, ProceedingsTask.COURT_DIRECTIONS, issued, day2);
        }
        var pending = matter.pending(true);
        if (pending.isEmpty()) {
            var putOff = matter.putOff(CourtHearing.CASE_MANAGEMENT);
            return Work.on(
                    open,
                    ProceedingsTask.COURT_LIST_CASE_MANAGEMENT,
                    issued,
                    putOff.map(day -> settings.after(day, ProceedingsLaw.NEXT_HEARING))
                            .orElse(day2));
        }
        var listed = pending.get().listed();
        boolean haveMet = record.all(AdvocatesMet.class).stream()
                .anyMatch(met -> met.hearing().equals(listed.id()));
        if (!haveMet && today.isBefore(listed.listedFor())) {
            var by = before(listed.listedFor(), ProceedingsLaw.ADVOCATES_BEFORE);
            return about(open, ProceedingsTask.COURT_ADVOCATES, listed.id(), listed.on(), by);
        }
        return about(open, ProceedingsTask.COURT_CASE_MANAGEMENT, listed.id(), listed.listedFor(), listed.listedFor());
    }

    private LocalDate before(LocalDate day, WorkingDays howMany) {
        return settings.calendar().before(day, howMany);
    }

    private static Work about(Obligation open, Task task, FactId about, LocalDate from, LocalDate by) {
        var work = Work.on(open, task, from, by);
        return new Work(work.kind(), work.trigger(), about, task, from, by, work.due(), work.watched(), work.why());
    }

    private Optional<CourtCase> matter(Obligation open) {
        return CourtCase.of(record, today).stream()
                .filter(matter -> matter.id().equals(open.trigger().fact()))
                .findFirst();
    }
}
