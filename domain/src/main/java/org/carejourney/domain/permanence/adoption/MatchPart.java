package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.permanence.adoption.AdoptionCase.Placing;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.work.Work;

/**
 * From the decision to a match: a link within three months, a match within six months, or within 121 days of the placement
 * order where that is sooner.
 *
 * <p>For a child who waited already when recording here began, time runs from that day: how far the search had come is not
 * on the record. After a disruption a new search runs from the day the decision was affirmed.
 */
record MatchPart(AdoptionCase adoption) implements PartOfAdoption {
    /** @see "Adoption Register, guidance to agencies: children for whom no link is pursued are referred by then" */
    private static final Period LINK_WITHIN = Period.ofMonths(3);

    /** @see "Adoption statutory guidance 2014, chapter 4" */
    private static final Period MATCH_WITHIN = Period.ofMonths(6);

    /** @see "DfE adoption scorecard, indicator A2: four months" */
    private static final Period AFTER_ORDER = Period.ofDays(121);

    /** @see "Adoption Agencies Regulations 2005, regulation 31" */
    static final WorkingDays ADOPTERS_READ = workingDays(10);

    /** @see "Adoption National Minimum Standards 2014, standard 23" */
    static final WorkingDays DECIDE_WITHIN = workingDays(7);

    private static final String AFTER_ORDER_RULE =
            "Matched within 121 days of the placement order (DfE adoption scorecard, indicator A2)";
    private static final String MATCH_RULE = "Matched within 6 months of the decision (statutory guidance on adoption)";

    @Override
    public List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        link().ifPresent(all::add);
        firstSearch().ifPresent(all::add);
        for (var affirmed : adoption.all(AdoptionDecisionAffirmed.class)) {
            all.add(match(
                    new Trigger(affirmed.id(), "Decision affirmed after a disruption", affirmed.on()),
                    affirmed.on().plus(MATCH_WITHIN),
                    MATCH_RULE,
                    found(affirmed.on())));
        }
        return all;
    }

    private Optional<Obligation> link() {
        var time = adoption.time();
        return adoption.decision()
                .flatMap(decision -> decision.decided()
                        .filter(time::isTold)
                        .map(on -> Clock.of(
                                        ObligationKind.FAMILY_LINK,
                                        new Trigger(decision.id(), "Adoption decided", on),
                                        on.plus(LINK_WITHIN),
                                        AdoptionTask.FIND_LINK.rule())
                                .metOn(Days.earliest(
                                        adoption.all(FamilyLinkMade.class).stream()
                                                .map(FamilyLinkMade::on)
                                                .findFirst(),
                                        found(adoption.since())))
                                .until(Days.earliest(time.end(), adoption.reversed()))
                                .excludedBecause(
                                        livesWithAdopters(on)
                                                ? Optional.of(
                                                        "Lives with carers who are approved as adopters (early permanence)")
                                                : Optional.empty())
                                .judgedAt(time.asAt())));
    }

    private boolean livesWithAdopters(LocalDate on) {
        return adoption.time()
                .episodeOn(on)
                .map(Episode::placement)
                .filter(type -> type == PlacementType.U2 || type == PlacementType.U5)
                .isPresent();
    }

    private Optional<Obligation> firstSearch() {
        var order = adoption.order().map(Episode::start).map(adoption.time()::startOfClock);
        var decision = adoption.decision()
                .flatMap(one -> one.decided()
                        .map(adoption.time()::startOfClock)
                        .map(on -> new Trigger(one.id(), "Adoption decided", on)));
        var start = decision.or(() ->
                adoption.order().map(episode -> new Trigger(episode.id(), "Placement order", order.orElseThrow())));
        var found = found(adoption.since());
        if (start.isEmpty()
                || !adoption.time().isTold(start.get().on())
                || start.get().on().isAfter(adoption.time().asAt())
                || found.filter(day -> !adoption.time().isTold(day)).isPresent()) {
            return Optional.empty();
        }
        var afterDecision = decision.map(trigger -> trigger.on().plus(MATCH_WITHIN));
        var afterOrder = order.map(on -> on.plus(AFTER_ORDER));
        var due = Days.earliest(afterDecision, afterOrder).orElseThrow();
        return Optional.of(match(
                start.get(), due, afterOrder.filter(due::equals).isPresent() ? AFTER_ORDER_RULE : MATCH_RULE, found));
    }

    private Obligation match(Trigger trigger, LocalDate due, String rule, Optional<LocalDate> found) {
        return Clock.of(ObligationKind.ADOPTION_MATCH, trigger, due, rule)
                .metOn(found)
                .until(Days.earliest(
                        adoption.time().end(),
                        adoption.reversed().filter(on -> !on.isBefore(trigger.on())),
                        adoption.orderRevoked().filter(on -> !on.isBefore(trigger.on()))))
                .judgedAt(adoption.time().asAt());
    }

    /**
     * The day of the first match after a day, or of the first placement that tells of one. The return keeps the last match
     * of each child only: the match of a placement before is known by the placement.
     */
    private Optional<LocalDate> found(LocalDate after) {
        var placed = adoption.placings().stream()
                .map(Placing::on)
                .filter(on -> on.isAfter(after))
                .findFirst();
        return adoption.matched()
                .filter(on -> on.isAfter(after))
                .filter(on -> placed.filter(on::isAfter).isEmpty())
                .or(() -> placed);
    }

    @Override
    public List<Work> work() {
        var open = obligations().stream().filter(Obligation::isOpen).toList();
        boolean isLinking = open.stream().anyMatch(one -> one.kind() == ObligationKind.FAMILY_LINK);
        return open.stream()
                .filter(one -> one.kind() == ObligationKind.FAMILY_LINK || !isLinking)
                .map(this::work)
                .toList();
    }

    private Work work(Obligation open) {
        var link = adoption.link();
        if (open.kind() == ObligationKind.FAMILY_LINK || link.isEmpty()) {
            return Work.on(open, AdoptionTask.FIND_LINK, open.trigger().on())
                    .about(adoption.latest(FamilyLinkMade.class)
                            .map(FamilyLinkMade::id)
                            .orElse(open.trigger().fact()));
        }
        var report = adoption.report(link.get());
        if (report.isEmpty()) {
            return Work.on(
                            open,
                            AdoptionTask.WRITE_PLACEMENT_REPORT,
                            open.trigger().on(),
                            later(link.get().on(), before(before(open.due(), DECIDE_WITHIN), ADOPTERS_READ)))
                    .about(link.get().id());
        }
        var panel = adoption.panel(link.get());
        if (panel.isEmpty()) {
            var on = report.get().panelOn();
            return Work.on(open, AdoptionTask.TAKE_MATCH_TO_PANEL, on, on)
                    .about(adoption.latest(MatchPanelHeld.class)
                            .map(MatchPanelHeld::id)
                            .orElse(report.get().id()));
        }
        var minutes = panel.get().minutesOn();
        var by = adoption.time().settings().calendar().after(minutes, DECIDE_WITHIN);
        return new Work(
                open.kind(),
                open.trigger(),
                panel.get().id(),
                AdoptionTask.DECIDE_ON_MATCH,
                minutes,
                by,
                open.due(),
                new Work.Watched(minutes, by),
                AdoptionTask.DECIDE_ON_MATCH.rule());
    }

    private LocalDate before(LocalDate day, WorkingDays time) {
        return adoption.time().settings().calendar().before(day, time);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
