package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.permanence.PermanencePlanAgreed;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.permanence.TimeInCare;
import org.carejourney.domain.permanence.TimeInCare.Aim;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Situation;

/**
 * How far adoption has come in one period of care: what the return tells and what was recorded here, read together.
 *
 * @param events what was recorded of the period, in order
 */
record AdoptionCase(TimeInCare time, List<Event> events) {

    static AdoptionCase of(TimeInCare time) {
        var events = time.record().all(Event.class).stream()
                .filter(event -> time.includes(event.happenedOn()))
                .sorted(Comparator.comparing(Event::happenedOn))
                .toList();
        return new AdoptionCase(time, events);
    }

    static Optional<AdoptionCase> now(Situation now) {
        return TimeInCare.now(now.record(), now.settings(), now.today()).map(AdoptionCase::of);
    }

    CareRecord record() {
        return time.record();
    }

    /** Events of a kind that belong to the period, in order. */
    <E extends Event> List<E> all(Class<E> kind) {
        var found = new ArrayList<E>();
        for (var event : events) {
            if (kind.isInstance(event)) {
                found.add(kind.cast(event));
            }
        }
        return found;
    }

    <E extends Event> Optional<E> latest(Class<E> kind) {
        return all(kind).stream().reduce((earlier, later) -> later);
    }

    // --- the plan and the decision

    /**
     * Reviews that endorsed adoption, each with the day it was given up: changed to another plan, or agreed anew after a
     * decision against it or a reversal.
     */
    List<Aim> endorsements() {
        var all = new ArrayList<Aim>();
        for (var aim : time.aimed(PermanencePlan.ADOPTION)) {
            var begun = aim.begun();
            for (var plan : time.plans()) {
                boolean within = plan.on().isAfter(begun.on())
                        && plan.aimsAt(PermanencePlan.ADOPTION)
                        && aim.ended().filter(end -> !plan.on().isBefore(end)).isEmpty();
                if (within && isGivenUp(begun, plan.on())) {
                    all.add(new Aim(begun, Optional.of(plan.on())));
                    begun = plan;
                }
            }
            all.add(new Aim(begun, aim.ended()));
        }
        return all;
    }

    private boolean isGivenUp(PermanencePlanAgreed plan, LocalDate by) {
        var reversals = reversals().stream().map(AdoptionDecisionReversed::on);
        var against = all(AdoptionNotDecided.class).stream()
                .filter(decision -> decision.outcome() == AdoptionNotDecided.Outcome.AGAINST)
                .map(AdoptionNotDecided::on);
        return Stream.concat(reversals, against).anyMatch(day -> !day.isBefore(plan.on()) && !day.isAfter(by));
    }

    /** The endorsement that still waits for a decision, or the last one. */
    Optional<PermanencePlanAgreed> endorsed() {
        return endorsements().stream()
                .filter(aim -> aim.ended().isEmpty())
                .map(Aim::begun)
                .reduce((earlier, later) -> later);
    }

    Optional<AdoptionDecision> decision() {
        return record().only(AdoptionDecision.class)
                .filter(one ->
                        one.decided().or(one::matched).filter(time::includes).isPresent());
    }

    Optional<LocalDate> decided() {
        return decision().flatMap(AdoptionDecision::decided);
    }

    Optional<LocalDate> matched() {
        return decision().flatMap(AdoptionDecision::matched);
    }

    List<AdoptionDecisionReversed> reversals() {
        return all(AdoptionDecisionReversed.class);
    }

    /** The day the latest decision, or the court's order, lost its force. */
    Optional<LocalDate> reversed() {
        var stands = decided().or(() -> order().map(Episode::start));
        return reversals().stream()
                .map(AdoptionDecisionReversed::on)
                .filter(on -> stands.filter(day -> !on.isBefore(day)).isPresent())
                .findFirst();
    }

    /** The day after which what belongs to the latest decision lies: an earlier one was reversed that day. */
    LocalDate since() {
        return reversals().stream()
                .map(AdoptionDecisionReversed::on)
                .filter(on -> decided().filter(on::isBefore).isPresent())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Adoption was decided and not given up. */
    boolean isDecided() {
        return decided().isPresent() && reversed().isEmpty();
    }

    // --- the court

    /** The first episode under the placement order; where there was more than one order, under the last. */
    Optional<Episode> order() {
        Episode first = null;
        boolean isIn = false;
        for (var episode : time.period().episodes()) {
            boolean isUnder = episode.legalStatus() == LegalStatus.E1;
            if (isUnder && !isIn) {
                first = episode;
            }
            isIn = isUnder;
        }
        return Optional.ofNullable(first);
    }

    /** The day on which the placement order gave way to another legal footing. */
    Optional<LocalDate> orderRevoked() {
        return isUnderOrder()
                ? Optional.empty()
                : time.period().episodes().stream()
                        .filter(episode -> episode.legalStatus() == LegalStatus.E1)
                        .reduce((earlier, later) -> later)
                        .flatMap(Episode::end);
    }

    boolean isUnderOrder() {
        return time.period().last().legalStatus() == LegalStatus.E1;
    }

    /** The parents consent, so that no placement order is asked for. */
    boolean isByConsent() {
        return latest(AdoptionAdviceTaken.class)
                        .filter(advice -> !advice.orderNeeded())
                        .isPresent()
                || time.period().episodes().stream()
                        .map(Episode::placement)
                        .anyMatch(type -> type == PlacementType.A3 || type == PlacementType.A4);
    }

    // --- the adoptive family

    /**
     * A placement with an adoptive family.
     *
     * @param fact what tells it: the placing, or where that is not on record, the first episode
     * @param homeSince since when the child has lived with them, as foster child too
     * @param returned the day it ended otherwise than by adoption
     */
    record Placing(FactId fact, LocalDate on, LocalDate homeSince, Optional<LocalDate> returned) {}

    List<Placing> placings() {
        var told = record().all(PlacedForAdoption.class).stream()
                .filter(placed -> time.includes(placed.placed()))
                .toList();
        var shown = adoptiveHomes().stream()
                .filter(home -> told.stream()
                        .noneMatch(placed -> !placed.placed().isBefore(home.start())
                                && movedOut(home.start())
                                        .filter(out -> !placed.placed().isBefore(out))
                                        .isEmpty()))
                .map(home -> placing(home.id(), home.start(), movedOut(home.start())));
        return Stream.concat(
                        shown,
                        told.stream()
                                .map(placed -> placing(
                                        placed.id(),
                                        placed.placed(),
                                        placed.ceased().or(() -> movedOut(placed.placed())))))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    private Placing placing(FactId fact, LocalDate on, Optional<LocalDate> returned) {
        return new Placing(fact, on, AdoptiveHome.since(record(), time.period(), on), returned);
    }

    /** The first episode of each placement for adoption whose beginning the record shows. */
    private List<Episode> adoptiveHomes() {
        var homes = new ArrayList<Episode>();
        boolean isIn = false;
        for (var episode : time.period().episodes()) {
            if (episode.placement().isTemporary()) {
                continue;
            }
            boolean isFirst =
                    episode.equals(time.period().first()) && !time.period().startIsVisible();
            if (episode.placement().isForAdoption() && !isIn && !isFirst) {
                homes.add(episode);
            }
            isIn = episode.placement().isForAdoption();
        }
        return homes;
    }

    /** The first day on which the child lives elsewhere again, temporary stays left out. */
    private Optional<LocalDate> movedOut(LocalDate placed) {
        boolean isHome = false;
        for (var episode : time.period().episodes()) {
            if (!episode.endsAfter(placed) || episode.placement().isTemporary()) {
                continue;
            }
            if (episode.placement().isForAdoption()) {
                isHome = true;
            } else if (isHome) {
                return Optional.of(episode.start());
            }
        }
        return Optional.empty();
    }

    /** The adoptive family with whom the child lives now. */
    Optional<Placing> placed() {
        return placings().stream()
                .filter(placing -> placing.returned().isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** The family pursued now: the link did not end, the match was not declined, no placement came of it yet. */
    Optional<FamilyLinkMade> link() {
        return latest(FamilyLinkMade.class)
                .filter(link ->
                        placings().stream().noneMatch(placing -> !placing.on().isBefore(link.on())))
                .filter(link -> all(FamilyLinkEnded.class).stream()
                        .noneMatch(ended -> ended.link().equals(link.id())))
                .filter(link -> all(MatchDeclined.class).stream()
                        .noneMatch(declined -> declined.link().equals(link.id())));
    }

    Optional<AdopterReportShared> report(FamilyLinkMade link) {
        return all(AdopterReportShared.class).stream()
                .filter(report -> report.link().equals(link.id()))
                .findFirst();
    }

    /** The panel whose recommendation waits for the decision. */
    Optional<MatchPanelHeld> panel(FamilyLinkMade link) {
        return all(MatchPanelHeld.class).stream()
                .filter(panel -> panel.link().equals(link.id()))
                .reduce((earlier, later) -> later)
                .filter(panel -> panel.recommendation() != Recommendation.DEFERRED);
    }

    /** A match that has not yet become a placement. */
    Optional<LocalDate> matchedNotPlaced() {
        return matched()
                .filter(on -> reversed().isEmpty())
                .filter(on ->
                        placings().stream().noneMatch(placing -> !placing.on().isBefore(on)));
    }
}
