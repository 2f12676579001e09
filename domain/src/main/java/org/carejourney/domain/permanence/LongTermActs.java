package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Foster carers until adulthood: what the panel recommends, and what the decision maker decides. */
final class LongTermActs {
    static final Act PANEL = PermanenceAct.telling(
            LongTermPanelHeld.class,
            "LONG_TERM_PANEL_HELD",
            "A long-term match at the fostering panel",
            Role.FAMILY_FINDER,
            LongTermActs::askPanel,
            (now, answers) -> Decision.accepted(new LongTermPanelHeld(
                    now.id(),
                    plan(now).orElseThrow().id(),
                    answers.day("on").orElseThrow(),
                    answers.choice("recommendation", Recommendation.class).orElseThrow())));
    static final Act DECIDE = PermanenceAct.telling(
            LongTermMatchDecided.class,
            "LONG_TERM_MATCH_DECIDED",
            "A decision on a long-term match",
            Role.SERVICE_MANAGER,
            LongTermActs::askDecision,
            LongTermActs::decide);

    private LongTermActs() {}

    private static Optional<TimeInCare> time(Situation now) {
        return TimeInCare.now(now.record(), now.settings(), now.today());
    }

    /** The plan under which long-term carers are sought. */
    private static Optional<PermanencePlanAgreed> plan(Situation now) {
        return time(now)
                .flatMap(time -> time.aimed(PermanencePlan.LONG_TERM_FOSTERING).stream()
                        .filter(aim -> aim.ended().isEmpty())
                        .map(TimeInCare.Aim::begun)
                        .findFirst());
    }

    /** The panel whose recommendation waits for a decision: not put off, and later than any match that was declined. */
    static Optional<LongTermPanelHeld> panel(TimeInCare time, FactId plan) {
        var declined = time.record().all(LongTermMatchDecided.class).stream()
                .filter(decision -> decision.plan().equals(plan))
                .filter(decision -> decision.outcome() == LongTermMatchDecided.Outcome.NOT_MATCHED)
                .map(LongTermMatchDecided::on)
                .max(LocalDate::compareTo);
        return time.record().all(LongTermPanelHeld.class).stream()
                .filter(held -> held.plan().equals(plan) && held.recommendation() != Recommendation.DEFERRED)
                .filter(held -> declined.filter(day -> !held.on().isAfter(day)).isEmpty())
                .max((one, other) -> one.on().compareTo(other.on()));
    }

    private static Optional<Form> askPanel(Situation now) {
        return time(now)
                .flatMap(time -> plan(now)
                        .map(plan -> Form.asking(
                                        "What did the fostering panel say of these carers?",
                                        "Record the panel",
                                        Field.happened("on", "Panel held on", now.today()),
                                        Field.choice(
                                                "recommendation",
                                                "Recommendation",
                                                Recommendation.class,
                                                Recommendation::words))
                                .knowing(List.of(
                                        Known.of("Long-term fostering planned on", DayWords.of(plan.on()), plan),
                                        Known.of(
                                                "Lives now",
                                                time.home().placement().meaning(),
                                                time.home())))));
    }

    private static Optional<Form> askDecision(Situation now) {
        return time(now)
                .flatMap(time -> plan(now)
                        .flatMap(plan -> panel(time, plan.id()))
                        .map(panel -> Form.asking(
                                        "Is the child matched with these carers until adulthood?",
                                        "Record the decision",
                                        Field.happened("on", "Decided on", now.today()),
                                        Field.choice(
                                                "outcome",
                                                "Decision",
                                                LongTermMatchDecided.Outcome.class,
                                                LongTermMatchDecided.Outcome::words))
                                .knowing(List.of(
                                        Known.of("Panel", panel.words(), panel),
                                        Known.of(
                                                "Lives now",
                                                time.home().placement().meaning(),
                                                time.home())))));
    }

    private static Decision decide(Situation now, Answers answers) {
        var time = time(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var outcome =
                answers.choice("outcome", LongTermMatchDecided.Outcome.class).orElseThrow();
        var decided = new LongTermMatchDecided(now.id(), plan(now).orElseThrow().id(), on, outcome);
        boolean isCorrection = !now.id().equals(FactId.UNSAVED);
        if (outcome == LongTermMatchDecided.Outcome.NOT_MATCHED
                || isCorrection
                || PermanenceClocks.isLongTerm(time.home().placement())) {
            return Decision.accepted(decided);
        }
        if (!time.home().placement().isFostering()) {
            return Decision.refused(
                    "The child does not live with foster carers; record the move to these carers first");
        }
        return CareRules.decide(now.record(), becomesLongTerm(time.home(), on), now.today())
                .and(decided);
    }

    /** The same home under another designation: no move. */
    private static ChangePlacement becomesLongTerm(Episode home, LocalDate on) {
        var type = home.placement().isFosteringByRelative() ? PlacementType.U1 : PlacementType.U4;
        return new ChangePlacement(
                on, new Where(type, home.provider(), home.placementPostcode(), home.urn()), true, Optional.empty());
    }
}
