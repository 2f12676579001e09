package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.permanence.PermanencePlanAgreed;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Adoption, from the review that endorsed it to the order. */
public final class AdoptionJourney implements Journey {
    @Override
    public String title() {
        return "Adoption";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.ADOPTION_DECISION,
                ObligationKind.PARENTS_TOLD_ORALLY,
                ObligationKind.PARENTS_TOLD_IN_WRITING,
                ObligationKind.PLACEMENT_ORDER,
                ObligationKind.FAMILY_LINK,
                ObligationKind.ADOPTION_MATCH,
                ObligationKind.ADOPTION_PLACEMENT,
                ObligationKind.ADOPTION_APPLICATION,
                ObligationKind.ADOPTION_ORDER,
                ObligationKind.DISRUPTION_MEETING,
                ObligationKind.DISRUPTION_REVIEW);
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(AdoptionTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        if (settings.inUseSince().isEmpty()) {
            return List.of();
        }
        return TimeInCare.all(then, settings, asAt).stream()
                .flatMap(AdoptionJourney::parts)
                .flatMap(part -> part.obligations().stream())
                .toList();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        if (settings.inUseSince().isEmpty()) {
            return List.of();
        }
        return TimeInCare.now(then, settings, today).stream()
                .flatMap(AdoptionJourney::parts)
                .flatMap(part -> part.work().stream())
                .toList();
    }

    private static Stream<PartOfAdoption> parts(TimeInCare time) {
        if (!isBegun(time)) {
            return Stream.empty();
        }
        var adoption = AdoptionCase.of(time);
        return Stream.of(
                new DecisionPart(adoption),
                new CourtPart(adoption),
                new MatchPart(adoption),
                new PlacingPart(adoption),
                new OrderPart(adoption),
                new DisruptionPart(adoption));
    }

    /** Adoption was planned, decided, ordered or applied for, or the child was placed: no other child need be looked at. */
    static boolean isBegun(TimeInCare time) {
        for (var fact : time.record().facts()) {
            boolean begins = switch (fact) {
                case AdoptionDecision ignored -> true;
                case PlacedForAdoption ignored -> true;
                case AdoptionApplied ignored -> true;
                case PermanencePlanAgreed plan -> plan.aimsAt(PermanencePlan.ADOPTION);
                case Episode episode ->
                    episode.legalStatus() == LegalStatus.E1
                            || episode.placement().isForAdoption();
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(
                DecisionActs.REPORT,
                DecisionActs.ADVICE,
                DecisionActs.PANEL,
                DecisionActs.DECIDE,
                DecisionActs.REVERSE,
                ParentsActs.ORALLY,
                ParentsActs.IN_WRITING,
                PlacementOrderActs.APPLY,
                PlacementOrderActs.ORDER,
                LinkActs.LINK,
                LinkActs.ENDED,
                MatchActs.REPORT,
                MatchActs.PANEL,
                MatchActs.DECIDE,
                PlacingActs.INTRODUCTIONS,
                PlacingActs.PLACE,
                OrderActs.APPLIED,
                OrderActs.LISTED,
                OrderActs.HEARD,
                OrderActs.MADE,
                DisruptionActs.DISRUPTED,
                DisruptionActs.MEETING,
                DisruptionActs.REVIEW,
                DisruptionActs.DECIDE);
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                AdoptionStepDone.class,
                AdoptionAdviceTaken.class,
                AdoptionPanelHeld.class,
                AdoptionNotDecided.class,
                AdoptionDecisionReversed.class,
                AdoptionDecisionAffirmed.class,
                ParentsTold.class,
                FamilyLinkMade.class,
                FamilyLinkEnded.class,
                AdopterReportShared.class,
                MatchPanelHeld.class,
                MatchDeclined.class,
                IntroductionsPlanned.class,
                AdoptionApplied.class,
                AdoptionHearingListed.class,
                AdoptionHearingOutcome.class,
                DisruptionMeetingHeld.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return List.of(
                CourtPart.APPLY_WITHIN,
                CourtPart.ORDER_WITHIN,
                PlacingPart.PLAN_WITHIN,
                PlacingPart.PLACE_WITHIN,
                OrderPart.APPLY_WITHIN,
                OrderPart.LIST_WITHIN,
                OrderPart.ORDER_WITHIN,
                DisruptionPart.DECIDE_WITHIN);
    }
}
