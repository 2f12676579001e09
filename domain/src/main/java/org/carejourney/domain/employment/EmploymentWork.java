package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** What is to be done next for a young person on the way to work or learning. */
final class EmploymentWork {
    static final LocalClock TRIAGE_WITHIN = LocalClock.workingDaysUsually(
            5, "NEET_TRIAGE_WITHIN", "Find out what a young person does who is in no work or learning, or not known");
    static final LocalClock BARRIERS_WITHIN = LocalClock.workingDaysUsually(
            5, "NEET_BARRIERS_WITHIN", "Name what stands in the way, after the first talk");
    static final LocalClock TRY_AGAIN_WITHIN = LocalClock.workingDaysUsually(
            5, "NEET_TRY_AGAIN_WITHIN", "Try again to speak with a young person who was not reached in time");
    static final LocalClock ANSWER_WITHIN =
            LocalClock.workingDaysUsually(10, "NEET_ANSWER_WITHIN", "Find out what became of an offer");
    static final LocalClock START_WITHIN = LocalClock.workingDaysUsually(
            20, "NEET_START_WITHIN", "Record that work or learning began, after an offer was accepted");
    static final LocalClock YEAR_11_PLAN_WITHIN = LocalClock.workingDaysUsually(
            20, "YEAR_11_PLAN_WITHIN", "Plan for a pupil in Year 11 who has no offer in time");

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate today;
    private final List<Obligation> all;

    EmploymentWork(CareRecord record, ClockSettings settings, LocalDate today, List<Obligation> all) {
        this.record = record;
        this.settings = settings;
        this.today = today;
        this.all = all;
    }

    List<Work> work() {
        var work = new ArrayList<Work>();
        for (var one : all) {
            if (one.isOpen()) {
                open(one).ifPresent(work::add);
            }
        }
        offered().ifPresent(work::add);
        return work;
    }

    private Optional<Work> open(Obligation open) {
        return switch (open.kind()) {
            case NEET_PLAN -> Optional.of(towardsPlan(open));
            case NEET_CONTACT -> Optional.of(contact(open));
            case NEET_OFFER ->
                Optional.of(Work.on(
                        open, EmploymentTask.OFFER_OPPORTUNITY, open.trigger().on()));
            case EET_FIRST_LOOK, EET_SECOND_LOOK, EET_THIRD_LOOK -> Optional.of(look(open));
            case YEAR_11_OFFER -> Optional.of(afterYear11(open));
            default -> Optional.empty();
        };
    }

    private Work towardsPlan(Obligation open) {
        var spell = open.trigger().fact();
        var triage = of(NeetTriaged.class, spell);
        if (triage.isEmpty()) {
            var by = settings.after(open.trigger().on(), TRIAGE_WITHIN);
            return step(
                    open,
                    EmploymentTask.TRIAGE_NEET,
                    spell,
                    open.trigger().on(),
                    by,
                    new Work.Watched(open.trigger().on(), by));
        }
        var spoke = triage.get().on();
        var barriers = of(BarriersNamed.class, spell);
        if (barriers.isEmpty()) {
            return step(
                    open,
                    EmploymentTask.NAME_BARRIERS,
                    triage.get().id(),
                    spoke,
                    settings.after(spoke, BARRIERS_WITHIN),
                    watched(open));
        }
        return step(
                open,
                EmploymentTask.MAKE_ACTION_PLAN,
                barriers.get().id(),
                barriers.get().on(),
                open.due(),
                watched(open));
    }

    private <E extends OfSpell> Optional<E> of(Class<E> kind, FactId spell) {
        return record.all(kind).stream()
                .filter(event -> event.spell().equals(spell))
                .findFirst();
    }

    /** Each try is a piece of work of its own, until one succeeds. */
    private Work contact(Obligation open) {
        var tried = record.all(NeetContact.class).stream()
                .filter(contact -> !contact.reached()
                        && !contact.on().isBefore(open.trigger().on()))
                .max(Comparator.comparing(NeetContact::on));
        return step(
                open,
                EmploymentTask.SPEAK_ABOUT_WORK,
                tried.map(NeetContact::id).orElse(open.trigger().fact()),
                tried.map(NeetContact::on).orElse(open.trigger().on()),
                tried.map(NeetContact::on)
                        .filter(day -> !day.isBefore(open.due()))
                        .map(day -> settings.after(day, TRY_AGAIN_WITHIN))
                        .orElse(open.due()),
                watched(open));
    }

    private Work look(Obligation open) {
        var look = Arrays.stream(NeetClocks.Look.values())
                .filter(one -> one.kind() == open.kind())
                .findFirst()
                .orElseThrow();
        var day = settings.after(open.trigger().on(), look.after());
        return step(
                open,
                EmploymentTask.SEE_WHETHER_IT_LASTS,
                open.trigger().fact(),
                day,
                open.due(),
                new Work.Watched(day, open.due()));
    }

    /** Once something was offered the clock is met, and the work goes on until work or learning begins. */
    private Optional<Work> offered() {
        var spell = Spell.all(record, settings, today).stream()
                .filter(one -> one.isOpen() && one.needsHelp())
                .findFirst();
        return spell.flatMap(now -> all.stream()
                .filter(one -> one.kind() == ObligationKind.NEET_OFFER
                        && one.metOn().isPresent()
                        && of(ActionPlanMade.class, now.fact())
                                .filter(plan -> plan.id().equals(one.trigger().fact()))
                                .isPresent())
                .findFirst()
                .map(met -> afterOffer(met, Offers.last(record, now.fact()).orElseThrow())));
    }

    private Work afterOffer(Obligation met, OpportunityOffered offer) {
        var answer = Offers.answer(record, offer);
        if (answer.isEmpty()) {
            return after(met, EmploymentTask.FOLLOW_OFFER, offer.id(), offer.on(), ANSWER_WITHIN);
        }
        var said = answer.get();
        if (said.answer() != OpportunityAnswered.Answer.ACCEPTED) {
            return after(met, EmploymentTask.OFFER_OPPORTUNITY, said.id(), said.on(), NeetClocks.OFFER_WITHIN);
        }
        return notBegun(said.on())
                .map(other ->
                        after(met, EmploymentTask.OFFER_OPPORTUNITY, other.id(), other.on(), NeetClocks.OFFER_WITHIN))
                .orElseGet(() -> after(met, EmploymentTask.RECORD_START, said.id(), said.on(), START_WITHIN));
    }

    /** What was accepted did not begin: something was told since, and the young person still is in need of help. */
    private Optional<ActivityChanged> notBegun(LocalDate accepted) {
        return record.all(ActivityChanged.class).stream()
                .filter(told -> !told.on().isBefore(accepted))
                .max(Comparator.comparing(ActivityChanged::on));
    }

    private Work after(Obligation met, EmploymentTask task, FactId about, LocalDate from, LocalClock within) {
        var by = settings.after(from, within);
        return new Work(met.kind(), met.trigger(), about, task, from, by, by, new Work.Watched(from, by), task.rule());
    }

    private Work afterYear11(Obligation open) {
        var plan = record.all(PlanAfterYear11.class).stream()
                .filter(made -> !made.on().isBefore(open.trigger().on()))
                .max(Comparator.comparing(PlanAfterYear11::on));
        if (!today.isAfter(open.due())) {
            return Work.on(open, EmploymentTask.SECURE_OFFER, open.trigger().on());
        }
        if (plan.isEmpty()) {
            var by = settings.after(open.due(), YEAR_11_PLAN_WITHIN);
            return step(
                    open,
                    EmploymentTask.PLAN_AFTER_YEAR_11,
                    open.trigger().fact(),
                    open.due(),
                    by,
                    new Work.Watched(open.due(), by));
        }
        return step(
                open,
                EmploymentTask.SECURE_OFFER,
                plan.get().id(),
                plan.get().on(),
                settings.after(plan.get().on(), YEAR_11_PLAN_WITHIN),
                watched(open));
    }

    private static Work.Watched watched(Obligation open) {
        return new Work.Watched(open.trigger().on(), open.due());
    }

    private static Work step(
            Obligation open, EmploymentTask task, FactId about, LocalDate from, LocalDate by, Work.Watched watched) {
        return new Work(
                open.kind(),
                open.trigger(),
                about,
                task,
                from,
                by.isBefore(from) ? from : by,
                open.due(),
                watched,
                open.rule());
    }
}
