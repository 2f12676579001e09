package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.permanence.adoption.AdoptionCase.Placing;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.review.ReviewActs;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** When a child comes back from an adoptive family. */
final class DisruptionActs {
    static final Act DISRUPTED = PermanenceAct.ofReturn(
            "ADOPTION_DISRUPTED",
            "That a placement for adoption ended",
            Role.CASEWORKER,
            DisruptionActs::askDisruption,
            DisruptionActs::disrupt);
    static final Act MEETING = PermanenceAct.telling(
            DisruptionMeetingHeld.class,
            "DISRUPTION_MEETING_HELD",
            "A disruption meeting",
            Role.TEAM_MANAGER,
            DisruptionActs::askMeeting,
            DisruptionActs::meet);
    static final Act REVIEW = new PermanenceAct(
            "DISRUPTION_REVIEW_HELD",
            "A review after a disruption",
            ReviewActs.HELD.recordedBy(),
            event -> false,
            now -> disrupted(now).flatMap(placing -> ReviewActs.HELD.form(now)),
            DisruptionActs::review);
    static final Act DECIDE = PermanenceAct.telling(
            AdoptionDecisionAffirmed.class,
            "ADOPTION_DECIDED_AFTER_DISRUPTION",
            "A decision on adoption after a disruption",
            Role.SERVICE_MANAGER,
            DisruptionActs::askDecision,
            DisruptionActs::decide);

    private static final String AFFIRMED = "AFFIRMED";

    private static final List<PlacementType> HOMES = List.of(
            PlacementType.U6,
            PlacementType.U3,
            PlacementType.U5,
            PlacementType.U2,
            PlacementType.U4,
            PlacementType.U1,
            PlacementType.K2,
            PlacementType.P1);

    private DisruptionActs() {}

    /** A placing whose end the return would not tell yet. */
    private static Optional<Placing> untold(AdoptionCase adoption) {
        return adoption.placings().stream()
                .reduce((earlier, later) -> later)
                .filter(placing -> placed(adoption, placing)
                        .flatMap(PlacedForAdoption::ceased)
                        .isEmpty());
    }

    private static Optional<PlacedForAdoption> placed(AdoptionCase adoption, Placing placing) {
        return adoption.record().all(PlacedForAdoption.class).stream()
                .filter(placed -> placed.id().equals(placing.fact()))
                .findFirst();
    }

    /** Where the move is on the record already, neither its day nor the new home is asked. */
    private static Optional<Form> askDisruption(Situation now) {
        return AdoptionCase.now(now)
                .flatMap(adoption -> untold(adoption).map(placing -> {
                    var fields = new ArrayList<Field>();
                    if (placing.returned().isEmpty()) {
                        fields.add(Field.happened("on", "Came back on", now.today()));
                    }
                    fields.add(
                            Field.choice("because", "Reason", ReasonPlacedCeased.class, ReasonPlacedCeased::meaning));
                    if (placing.returned().isEmpty()) {
                        fields.add(Field.options(
                                "type",
                                "Lives now",
                                HOMES.stream()
                                        .map(type -> new Field.Option(type.name(), type.meaning()))
                                        .toList()));
                        fields.addAll(PlacingActs.where());
                        fields.add(Field.options(
                                "ended",
                                "Why the family gave up",
                                Arrays.stream(ReasonPlacementChanged.values())
                                        .filter(ReasonPlacementChanged::isUnplanned)
                                        .map(why -> new Field.Option(why.name(), why.meaning()))
                                        .toList()));
                    }
                    return new Form(
                            "Why did the placement for adoption end?",
                            Telling.and(
                                    Telling.known(adoption),
                                    placing.returned()
                                            .map(day -> Known.rule("Lives elsewhere since", DayWords.of(day)))
                                            .orElseGet(() -> Known.rule("Moved in on", DayWords.of(placing.on())))),
                            fields,
                            "Record the end");
                }));
    }

    private static Decision disrupt(Situation now, Answers answers) {
        var placing = AdoptionCase.now(now).flatMap(DisruptionActs::untold).orElseThrow();
        var because = answers.choice("because", ReasonPlacedCeased.class);
        var ceased = new PlacedForAdoption(
                FactId.UNSAVED, placing.on(), placing.returned().or(() -> answers.day("on")), because);
        if (placing.returned().isPresent()) {
            return Decision.accepted(ceased);
        }
        var move = new ChangePlacement(
                on(answers),
                PlacingActs.where(
                        answers, answers.choice("type", PlacementType.class).orElseThrow()),
                false,
                answers.choice("ended", ReasonPlacementChanged.class));
        return CareRules.decide(now.record(), move, now.today()).and(ceased);
    }

    private static Optional<Placing> disrupted(Situation now) {
        return AdoptionCase.now(now).flatMap(DisruptionPart::disrupted);
    }

    private static LocalDate returned(Situation now) {
        return disrupted(now).flatMap(Placing::returned).orElseThrow();
    }

    private static Optional<Form> askMeeting(Situation now) {
        return AdoptionCase.now(now)
                .flatMap(adoption -> DisruptionPart.disrupted(adoption)
                        .map(placing -> Form.asking(
                                        "When was the disruption meeting held?",
                                        "Record the meeting",
                                        Field.happened("on", "Held on", now.today()))
                                .knowing(Telling.and(Telling.known(adoption), window(now)))));
    }

    private static Known window(Situation now) {
        return Known.rule(
                "To be held",
                "%s to %s"
                        .formatted(
                                DayWords.of(DisruptionPart.windowOpens(returned(now))),
                                DayWords.of(DisruptionPart.windowCloses(returned(now)))));
    }

    private static Decision meet(Situation now, Answers answers) {
        return tooSoon(now, on(answers))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new DisruptionMeetingHeld(
                        now.id(), disrupted(now).orElseThrow().fact(), on(answers))));
    }

    /** People need time before they can say what went wrong. */
    private static Optional<String> tooSoon(Situation now, LocalDate on) {
        var opens = DisruptionPart.windowOpens(returned(now));
        return on.isBefore(opens)
                ? Optional.of("This is held from %s to %s; what comes sooner is an ordinary meeting or review"
                        .formatted(DayWords.of(opens), DayWords.of(DisruptionPart.windowCloses(returned(now)))))
                : Optional.empty();
    }

    private static Decision review(Situation now, Answers answers) {
        return tooSoon(now, on(answers)).map(Decision::refused).orElseGet(() -> ReviewActs.HELD.decide(now, answers));
    }

    private static Optional<Form> askDecision(Situation now) {
        var options = new ArrayList<Field.Option>();
        options.add(new Field.Option(AFFIRMED, "Adoption is still the plan; another family is sought"));
        Arrays.stream(ReasonPlacedCeased.values())
                .map(why -> new Field.Option(why.name(), "Reversed: " + why.meaning()))
                .forEach(options::add);
        return AdoptionCase.now(now)
                .flatMap(adoption -> DisruptionPart.disrupted(adoption)
                        .filter(placing -> adoption.reversed().isEmpty())
                        .map(placing -> Form.asking(
                                        "Is adoption still the plan?",
                                        "Record the decision",
                                        Field.happened("on", "Decided on", now.today()),
                                        Field.options("outcome", "Decision", options))
                                .knowing(Telling.known(adoption))));
    }

    private static Decision decide(Situation now, Answers answers) {
        var outcome = answers.text("outcome").orElseThrow();
        if (outcome.equals(AFFIRMED)) {
            return Decision.accepted(new AdoptionDecisionAffirmed(
                    now.id(), disrupted(now).orElseThrow().fact(), on(answers)));
        }
        return DecisionActs.reversal(
                now, AdoptionCase.now(now).orElseThrow(), on(answers), ReasonPlacedCeased.valueOf(outcome));
    }
}
