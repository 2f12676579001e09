package org.carejourney.domain.education;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.SchoolTerm;
import org.carejourney.domain.calendar.SchoolTerms;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/**
 * What is to be done next on a child's personal education plan. While the first plan is awaited it is the one that is
 * worked on: it counts for its term as well.
 */
final class PepWork {
    static final LocalClock ARRANGE_WITHIN = LocalClock.workingDaysUsually(
            10, "ARRANGE_PEP_WITHIN", "Arrange the PEP meeting, where half-term is over already");
    static final LocalClock CHECK_WITHIN =
            LocalClock.workingDaysUsually(5, "CHECK_PEP_WITHIN", "Check the quality of a PEP");
    static final LocalClock RETURN_WITHIN =
            LocalClock.workingDaysUsually(5, "RETURN_PEP_WITHIN", "Return a PEP that was graded amber");
    static final LocalClock REDO_WITHIN =
            LocalClock.workingDaysUsually(10, "REDO_PEP_WITHIN", "Hold a new meeting for a PEP that was graded red");
    static final LocalClock SIGN_WITHIN = LocalClock.workingDaysUsually(2, "SIGN_PEP_WITHIN", "Sign a good PEP");

    private static final int WEEKEND_AND_FRIDAY = 3;

    private final CareRecord record;
    private final ClockSettings settings;
    private final List<Obligation> open;
    private final List<Obligation> all;
    private final List<Pep> peps;

    PepWork(CareRecord record, ClockSettings settings, LocalDate today) {
        this.record = record;
        this.settings = settings;
        this.all = new PepClocks(record, settings, today).obligations();
        this.open = all.stream().filter(Obligation::isOpen).toList();
        this.peps = Pep.all(record);
    }

    List<Work> work() {
        var work = new ArrayList<Work>();
        of(ObligationKind.FIRST_PEP)
                .or(() -> of(ObligationKind.PEP_OF_TERM))
                .map(this::next)
                .ifPresent(work::add);
        of(ObligationKind.SCHOOL_PLACE)
                .map(lost -> Work.on(
                        lost, PepTask.SECURE_SCHOOL_PLACE, lost.trigger().on()))
                .ifPresent(work::add);
        return work;
    }

    private Optional<Obligation> of(ObligationKind kind) {
        return open.stream().filter(one -> one.kind() == kind).min(Comparator.comparing(Obligation::due));
    }

    private Work next(Obligation asked) {
        var from = from(asked);
        var last =
                peps.stream().filter(pep -> !pep.meeting().on().isBefore(from)).reduce((earlier, later) -> later);
        return last.map(pep -> after(asked, pep)).orElseGet(() -> beforeMeeting(asked, from));
    }

    /** A meeting counts from this day on. */
    private static LocalDate from(Obligation asked) {
        return term(asked)
                .map(SchoolTerm::first)
                .orElseGet(() -> asked.trigger().on());
    }

    private static Optional<SchoolTerm> term(Obligation asked) {
        return asked.kind() == ObligationKind.PEP_OF_TERM
                ? SchoolTerms.local().touching(asked.due(), asked.due()).stream()
                        .findFirst()
                : Optional.empty();
    }

    private Work beforeMeeting(Obligation asked, LocalDate from) {
        var lastMeeting = peps.stream().map(pep -> pep.meeting().on()).max(Comparator.naturalOrder());
        var started = record.all(PepStarted.class).stream()
                .filter(start -> !start.meetingOn().isBefore(from))
                .filter(start ->
                        lastMeeting.filter(held -> !held.isBefore(start.on())).isEmpty())
                .max(Comparator.comparing(PepStarted::on));
        return started.map(start -> step(
                        asked,
                        PepTask.HOLD_PEP,
                        start.id(),
                        later(start.on(), asked.trigger().on()),
                        Days.earlier(start.meetingOn(), asked.due())))
                .orElseGet(() -> arrange(asked));
    }

    private Work arrange(Obligation asked) {
        var start = all.stream()
                .filter(one -> one.kind() == ObligationKind.FIRST_PEP_START
                        && asked.kind() == ObligationKind.FIRST_PEP
                        && one.trigger().equals(asked.trigger()))
                .findFirst();
        var by = start.map(Obligation::due).orElseGet(() -> arrangeBy(asked));
        var step = step(
                asked,
                PepTask.ARRANGE_PEP,
                asked.trigger().fact(),
                asked.trigger().on(),
                by);
        return start.map(first -> watched(step, new Work.Watched(first.trigger().on(), first.due())))
                .orElse(step);
    }

    /** The Friday before half-term, so that the rest of the term is left for the meeting and the signature. */
    private LocalDate arrangeBy(Obligation asked) {
        var from = asked.trigger().on();
        return term(asked)
                .map(term -> term.halfTerm().first().minusDays(WEEKEND_AND_FRIDAY))
                .filter(friday -> friday.isAfter(from))
                .orElseGet(() -> Days.earlier(settings.after(from, ARRANGE_WITHIN), asked.due()));
    }

    private Work after(Obligation asked, Pep pep) {
        return switch (pep.stage()) {
            case Pep.Stage.ToCheck(var about, var since) ->
                step(asked, PepTask.CHECK_PEP, about, since, within(CHECK_WITHIN, since, asked));
            case Pep.Stage.ToImprove(var check) ->
                step(asked, PepTask.IMPROVE_PEP, check.id(), check.on(), settings.after(check.on(), RETURN_WITHIN));
            case Pep.Stage.ToRedo(var check) ->
                step(asked, PepTask.HOLD_PEP, check.id(), check.on(), within(REDO_WITHIN, check.on(), asked));
            case Pep.Stage.ToSign(var check) ->
                step(asked, PepTask.SIGN_PEP, check.id(), check.on(), within(SIGN_WITHIN, check.on(), asked));
            case Pep.Stage.Signed(var signature) ->
                throw new IllegalStateException("A plan signed on " + signature.on() + " leaves nothing to do");
        };
    }

    /** In time for the plan; what is late already has the step's own time. */
    private LocalDate within(LocalClock clock, LocalDate since, Obligation asked) {
        var by = settings.after(since, clock);
        return asked.due().isBefore(since) ? by : Days.earlier(by, asked.due());
    }

    private Work step(Obligation asked, PepTask task, FactId about, LocalDate from, LocalDate by) {
        return new Work(
                asked.kind(),
                asked.trigger(),
                about,
                task,
                from,
                later(from, by),
                asked.due(),
                watched(asked),
                asked.rule());
    }

    /** The worker is warned when half of the time has gone: for the plan of a term that is on the first day of half-term. */
    private static Work.Watched watched(Obligation asked) {
        var started = term(asked)
                .map(term -> term.halfTerm().first())
                .filter(middle -> middle.isAfter(asked.trigger().on()))
                .map(middle -> middle.minusDays(ChronoUnit.DAYS.between(middle, asked.due())))
                .orElseGet(() -> asked.trigger().on());
        return new Work.Watched(started, asked.due());
    }

    private static Work watched(Work work, Work.Watched by) {
        return new Work(
                work.kind(),
                work.trigger(),
                work.about(),
                work.task(),
                work.from(),
                work.by(),
                work.due(),
                by,
                PepTask.ARRANGE_PEP.rule());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
