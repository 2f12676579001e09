package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** From the match to the day on which the child moves in. */
final class PlacingActs {
    static final Act INTRODUCTIONS = PermanenceAct.telling(
            IntroductionsPlanned.class,
            "ADOPTION_INTRODUCTIONS_PLANNED",
            "An adoption placement plan with introductions",
            Role.CASEWORKER,
            PlacingActs::askPlan,
            PlacingActs::plan);
    static final Act PLACE = PermanenceAct.ofReturn(
            "PLACED_FOR_ADOPTION",
            "That a child was placed for adoption",
            Role.CASEWORKER,
            PlacingActs::askPlacing,
            PlacingActs::place);

    private PlacingActs() {}

    private static Optional<Form> askPlan(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.matchedNotPlaced().isPresent())
                .map(adoption -> Form.asking(
                                "What was agreed with the adopters?",
                                "Record the plan",
                                Field.happened("on", "Agreed on", now.today()),
                                Field.day("introductionsOn", "Introductions begin on"),
                                Field.day("placingOn", "The child moves in on")
                                        .suggesting(now.today().plusWeeks(4).toString()))
                        .knowing(Telling.known(adoption)));
    }

    private static Decision plan(Situation now, Answers answers) {
        var placingOn = answers.day("placingOn").orElseThrow();
        var introductionsOn = answers.day("introductionsOn").orElseThrow();
        if (placingOn.isBefore(introductionsOn)) {
            return Decision.refused("Introductions come before the child moves in");
        }
        return Decision.accepted(new IntroductionsPlanned(
                now.id(),
                AdoptionCase.now(now)
                        .flatMap(AdoptionCase::decision)
                        .orElseThrow()
                        .id(),
                on(answers),
                introductionsOn,
                placingOn));
    }

    private static Optional<Form> askPlacing(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.isDecided() || adoption.isUnderOrder())
                .filter(adoption -> adoption.reversed().isEmpty()
                        && adoption.placed().isEmpty()
                        && !adoption.time().home().placement().isForAdoption())
                .map(adoption -> {
                    var fields = new ArrayList<Field>();
                    fields.add(Field.happened("on", "Moved in on", now.today()));
                    if (!isWithFosterCarers(adoption)) {
                        fields.addAll(where());
                    }
                    var known = PlacingPart.plan(adoption)
                            .map(plan -> Telling.and(
                                    Telling.known(adoption), Known.of("Placement plan", plan.words(), plan)))
                            .orElseGet(() -> Telling.known(adoption));
                    return new Form(
                            isWithFosterCarers(adoption)
                                    ? "From when is the child placed for adoption with these foster carers?"
                                    : "When did the child move in, and where?",
                            known,
                            fields,
                            "Record the placement");
                });
    }

    /** Where a child lives with people the record does not know yet. */
    static List<Field> where() {
        return List.of(
                Field.options(
                        "provider",
                        "Provided by",
                        Arrays.stream(PlacementProvider.values())
                                .filter(provider -> provider != PlacementProvider.PR0)
                                .map(provider -> new Field.Option(provider.name(), provider.meaning()))
                                .toList()),
                Field.text("postcode", "Postcode of the home").optional());
    }

    static Where where(Answers answers, PlacementType type) {
        return new Where(
                type,
                answers.choice("provider", PlacementProvider.class),
                answers.text("postcode").orElse("").replace(" ", "").toUpperCase(Locale.UK),
                "");
    }

    private static boolean isWithFosterCarers(AdoptionCase adoption) {
        return adoption.decision().flatMap(AdoptionDecision::byFosterCarer).orElse(false)
                && adoption.time().home().placement().isFostering();
    }

    private static Decision place(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        if (!adoption.isUnderOrder() && !adoption.isByConsent()) {
            return Decision.refused(
                    "A child is placed under a placement order, or with the parents' consent; record the"
                            + " order first");
        }
        if (adoption.matched().filter(on(answers)::isBefore).isPresent()) {
            return Decision.refused("The child moves in on the day of the match at the earliest");
        }
        return CareRules.decide(now.record(), move(adoption, answers), now.today())
                .and(placing(on(answers)));
    }

    private static ChangePlacement move(AdoptionCase adoption, Answers answers) {
        boolean underOrder = adoption.isUnderOrder();
        if (isWithFosterCarers(adoption)) {
            var home = adoption.time().home();
            var type = underOrder ? PlacementType.A5 : PlacementType.A3;
            return new ChangePlacement(
                    on(answers),
                    new Where(type, home.provider(), home.placementPostcode(), home.urn()),
                    true,
                    Optional.empty());
        }
        return new ChangePlacement(
                on(answers),
                where(answers, underOrder ? PlacementType.A6 : PlacementType.A4),
                false,
                Optional.of(ReasonPlacementChanged.CARPL));
    }

    private static PlacedForAdoption placing(LocalDate on) {
        return new PlacedForAdoption(FactId.UNSAVED, on, Optional.empty(), Optional.empty());
    }
}
