package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The placement order: applied for, made or refused. */
final class PlacementOrderActs {
    static final Act APPLY = new PermanenceAct(
            "PLACEMENT_ORDER_APPLIED_FOR",
            "An application for a placement order",
            Set.of(Role.CASEWORKER),
            event -> event instanceof AdoptionStepDone step
                    && step.step() == AdoptionStepDone.Step.PLACEMENT_ORDER_APPLICATION,
            now -> ask(now, "When was the placement order applied for?", "Record the application", "Applied on"),
            PlacementOrderActs::apply);
    static final Act ORDER = PermanenceAct.ofReturn(
            "PLACEMENT_ORDER_DECIDED",
            "A placement order, made or refused",
            Role.CASEWORKER,
            now -> ask(
                    now,
                    "What did the court decide on the placement order?",
                    "Record what the court decided",
                    "Decided on",
                    Field.choice("outcome", "The court", Outcome.class, Outcome::words)),
            PlacementOrderActs::order);

    /** What the court did. */
    private enum Outcome {
        GRANTED("Made the placement order"),
        REFUSED("Made no placement order");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private PlacementOrderActs() {}

    private static Optional<Form> ask(Situation now, String question, String button, String day, Field... more) {
        var fields = new Field[more.length + 1];
        fields[0] = Field.happened("on", day, now.today());
        System.arraycopy(more, 0, fields, 1, more.length);
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.isDecided() && !adoption.isUnderOrder())
                .map(adoption -> Form.asking(question, button, fields).knowing(Telling.known(adoption)));
    }

    private static Decision apply(Situation now, Answers answers) {
        return AdoptionCase.now(now)
                .flatMap(AdoptionCase::decision)
                .map(AdoptionDecision::id)
                .map(decision -> Decision.accepted(new AdoptionStepDone(
                        now.id(), decision, AdoptionStepDone.Step.PLACEMENT_ORDER_APPLICATION, on(answers))))
                .orElseGet(() -> Decision.refused("Adoption is not decided"));
    }

    /** The order changes the legal status that day; without one, the decision for adoption can no longer hold. */
    private static Decision order(Situation now, Answers answers) {
        boolean granted = answers.choice("outcome", Outcome.class).orElseThrow() == Outcome.GRANTED;
        return granted
                ? CareRules.decide(now.record(), new ChangeLegalStatus(on(answers), LegalStatus.E1), now.today())
                : DecisionActs.reversal(now, AdoptionCase.now(now).orElseThrow(), on(answers), ReasonPlacedCeased.RD2);
    }
}
