package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.permanence.PermanencePlanAgreed;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Whether a child should be placed for adoption: what is laid before the decision maker, and what is decided. */
final class DecisionActs {
    static final Act REPORT = new PermanenceAct(
            "PERMANENCE_REPORT_WRITTEN",
            "A child's permanence report",
            Set.of(Role.CASEWORKER),
            event -> event instanceof AdoptionStepDone step && step.step() == AdoptionStepDone.Step.PERMANENCE_REPORT,
            now -> awaiting(now)
                    .map(adoption -> Form.asking(
                                    "When was the child's permanence report finished?",
                                    "Record the report",
                                    Field.happened("on", "Finished on", now.today()))
                            .knowing(Telling.known(adoption))),
            (now, answers) -> Decision.accepted(new AdoptionStepDone(
                    now.id(), plan(now).id(), AdoptionStepDone.Step.PERMANENCE_REPORT, on(answers))));
    static final Act ADVICE = PermanenceAct.telling(
            AdoptionAdviceTaken.class,
            "ADOPTION_ADVICE_TAKEN",
            "Medical and legal advice on adoption",
            Role.CASEWORKER,
            DecisionActs::askAdvice,
            (now, answers) -> Decision.accepted(new AdoptionAdviceTaken(
                    now.id(),
                    plan(now).id(),
                    answers.day("medicalOn").orElseThrow(),
                    answers.day("legalOn").orElseThrow(),
                    answers.isYes("orderNeeded"))));
    static final Act PANEL = PermanenceAct.telling(
            AdoptionPanelHeld.class,
            "ADOPTION_PANEL_HELD",
            "A plan of adoption at the adoption panel",
            Role.CASEWORKER,
            DecisionActs::askPanel,
            (now, answers) -> Decision.accepted(new AdoptionPanelHeld(
                    now.id(),
                    plan(now).id(),
                    on(answers),
                    answers.choice("recommendation", Recommendation.class).orElseThrow())));
    static final Act DECIDE = PermanenceAct.telling(
            AdoptionNotDecided.class,
            "ADOPTION_DECIDED",
            "A decision whether a child should be placed for adoption",
            Role.SERVICE_MANAGER,
            DecisionActs::askDecision,
            DecisionActs::decide);
    static final Act REVERSE = PermanenceAct.telling(
            AdoptionDecisionReversed.class,
            "ADOPTION_DECISION_REVERSED",
            "That a decision for adoption was reversed",
            Role.SERVICE_MANAGER,
            DecisionActs::askReversal,
            DecisionActs::reverse);

    private static final String PLACE = "PLACE";

    private DecisionActs() {}

    /** The case while a review's endorsement of adoption waits for the decision. */
    private static Optional<AdoptionCase> awaiting(Situation now) {
        return AdoptionCase.now(now).filter(adoption -> adoption.endorsed().isPresent() && !adoption.isDecided());
    }

    private static PermanencePlanAgreed plan(Situation now) {
        return AdoptionCase.now(now).flatMap(AdoptionCase::endorsed).orElseThrow();
    }

    private static Optional<Form> askAdvice(Situation now) {
        return awaiting(now)
                .map(adoption -> Form.asking(
                                "When did the medical adviser and the solicitor advise?",
                                "Record the advice",
                                Field.happened("medicalOn", "Medical advice on", now.today()),
                                Field.happened("legalOn", "Legal advice on", now.today()),
                                Field.yesNo("orderNeeded", "Will a placement order be applied for?")
                                        .helped("Where the parents consent and none is needed, the adoption panel"
                                                + " recommends before it is decided."))
                        .knowing(Telling.known(adoption)));
    }

    private static Optional<Form> askPanel(Situation now) {
        return awaiting(now)
                .filter(adoption -> DecisionPart.advice(adoption, plan(now).id())
                        .filter(advice -> !advice.orderNeeded())
                        .isPresent())
                .map(adoption -> Form.asking(
                                "What did the adoption panel say of the plan?",
                                "Record the panel",
                                Field.happened("on", "Panel held on", now.today()),
                                Field.choice(
                                        "recommendation",
                                        "Recommendation",
                                        Recommendation.class,
                                        Recommendation::words))
                        .knowing(Telling.known(adoption)));
    }

    /** A council that begins to record in the midst of a case tells the decision alone. */
    private static Optional<Form> askDecision(Situation now) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option(PLACE, "The child should be placed for adoption"));
        return AdoptionCase.now(now).filter(adoption -> !adoption.isDecided()).map(adoption -> {
            if (adoption.endorsed().isPresent()) {
                Arrays.stream(AdoptionNotDecided.Outcome.values())
                        .map(outcome -> new Field.Option(outcome.name(), outcome.words()))
                        .forEach(options::add);
            }
            return Form.asking(
                            "What did the agency's decision maker decide?",
                            "Record the decision",
                            Field.happened("on", "Decided on", now.today()),
                            Field.options("outcome", "Decision", List.copyOf(options)))
                    .knowing(known(adoption));
        });
    }

    private static List<Known> known(AdoptionCase adoption) {
        var known = Telling.known(adoption);
        var plan = adoption.endorsed();
        var report = plan.flatMap(one -> DecisionPart.report(adoption, one.id()));
        var advice = plan.flatMap(one -> DecisionPart.advice(adoption, one.id()));
        var panel = plan.flatMap(one -> DecisionPart.panel(adoption, one.id()));
        if (report.isPresent()) {
            known = Telling.and(known, Known.of("Report", report.get().words(), report.get()));
        }
        if (advice.isPresent()) {
            known = Telling.and(known, Known.of("Advice", advice.get().words(), advice.get()));
        }
        return panel.isEmpty()
                ? known
                : Telling.and(known, Known.of("Panel", panel.get().words(), panel.get()));
    }

    private static Decision decide(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var outcome = answers.text("outcome").orElseThrow();
        if (!outcome.equals(PLACE)) {
            return Decision.accepted(new AdoptionNotDecided(
                    now.id(), plan(now).id(), on(answers), AdoptionNotDecided.Outcome.valueOf(outcome)));
        }
        if (Telling.isCorrection(now)) {
            return Decision.refused("A decision against adoption does not become one for it; record the decision anew");
        }
        return adoption.endorsed()
                .flatMap(plan -> notReady(adoption, plan))
                .or(() -> adoption.time().includes(on(answers))
                        ? Optional.empty()
                        : Optional.of("The child was not in care on that day"))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(Telling.decided(adoption, on(answers))));
    }

    /** @see "Adoption Agencies Regulations 2005, regulations 17 to 19" */
    private static Optional<String> notReady(AdoptionCase adoption, PermanencePlanAgreed plan) {
        if (DecisionPart.report(adoption, plan.id()).isEmpty()) {
            return Optional.of("The decision maker must have the child's permanence report; record it first");
        }
        var advice = DecisionPart.advice(adoption, plan.id());
        if (advice.isEmpty()) {
            return Optional.of("The decision maker must have medical and legal advice; record it first");
        }
        return advice.get().orderNeeded()
                        || DecisionPart.panel(adoption, plan.id()).isPresent()
                ? Optional.empty()
                : Optional.of("Where parents consent the adoption panel recommends first; record the panel");
    }

    private static Optional<Form> askReversal(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.isDecided() || (adoption.isUnderOrder() && isNotReversed(adoption)))
                .map(adoption -> Form.asking(
                                "Why should the child no longer be placed for adoption?",
                                "Record the reversal",
                                Field.happened("on", "Decided on", now.today()),
                                Field.choice(
                                        "because", "Reason", ReasonPlacedCeased.class, ReasonPlacedCeased::meaning))
                        .knowing(Telling.known(adoption)));
    }

    private static boolean isNotReversed(AdoptionCase adoption) {
        return adoption.reversed().isEmpty();
    }

    private static Decision reverse(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        if (adoption.placed().isPresent()) {
            return Decision.refused("The child is placed for adoption since %s; record that the placement ended first"
                    .formatted(DayWords.of(adoption.placed().get().on())));
        }
        return reversal(
                now,
                adoption,
                on(answers),
                answers.choice("because", ReasonPlacedCeased.class).orElseThrow());
    }

    static Decision reversal(Situation now, AdoptionCase adoption, LocalDate on, ReasonPlacedCeased because) {
        if (adoption.decided().filter(on::isBefore).isPresent()) {
            return Decision.refused("Adoption was decided on %s, after that day"
                    .formatted(DayWords.of(adoption.decided().get())));
        }
        return Decision.accepted(new AdoptionDecisionReversed(now.id(), on, because, adoption.decided()));
    }
}
