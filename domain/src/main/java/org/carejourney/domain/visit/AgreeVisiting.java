package org.carejourney.domain.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.review.ShortBreakReviews;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What decides how often the child is visited: only what can hold where the child lives is offered. */
final class AgreeVisiting implements Act {
    private static final int MOST_WEEKS = 26;

    /**
     * The placement for which it is said.
     *
     * @param first its first episode
     * @param home its latest
     */
    private record Placement(Episode first, Episode home) {}

    @Override
    public String name() {
        return "VISITING_AGREED";
    }

    @Override
    public String words() {
        return "What decides how often the child is visited";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return placement(now).map(placement -> form(now, placement));
    }

    private static Form form(Situation now, Placement placement) {
        var circumstance = Field.options(
                "circumstance",
                "What decides it",
                circumstances(placement.home()).stream()
                        .map(one -> new Field.Option(one.name(), one.words()))
                        .toList());
        var since = Field.happened("on", "From", now.today());
        var question = "What decides how often the child is visited, and since when?";
        var form = decidesWeeks(placement.home())
                ? Form.asking(
                        question,
                        "Record it",
                        circumstance,
                        since,
                        Field.number("everyWeeks", "Weeks between visits, at most", 1, MOST_WEEKS))
                : Form.asking(question, "Record it", circumstance, since);
        return form.knowing(known(now, placement));
    }

    private static List<Known> known(Situation now, Placement placement) {
        var home = placement.home();
        var place = Known.of("Placement", home.placement().meaning(), home);
        var start = Known.of("Began on", DayWords.of(placement.first().start()), placement.first());
        return home.isShortBreak()
                ? List.of(place, start)
                : List.of(
                        place,
                        start,
                        Known.rule(
                                "Visits today",
                                new VisitingRules(now.record(), now.settings())
                                        .on(now.today())
                                        .rule()));
    }

    private static List<Circumstance> circumstances(Episode home) {
        if (home.isShortBreak()) {
            return List.of(Circumstance.AGREED_FOR_SHORT_BREAKS);
        }
        if (home.placement().isForAdoption()) {
            return List.of(Circumstance.DECIDED_BY_ADOPTION_REVIEW);
        }
        if (VisitingRules.isLongTermFostering(home)) {
            return List.of(
                    Circumstance.CHILD_AGREES_TO_FEWER,
                    Circumstance.CARER_APPROVED_FOR_NOW,
                    Circumstance.OTHERS_RESPONSIBLE,
                    Circumstance.ORDINARY);
        }
        return switch (home.placement()) {
            case P1 -> List.of(Circumstance.PARENTS_NOT_YET_ASSESSED, Circumstance.ORDINARY);
            case U2, U3 ->
                List.of(
                        Circumstance.CARER_APPROVED_FOR_NOW,
                        Circumstance.MEANT_TO_LAST,
                        Circumstance.CHILD_AGREES_TO_FEWER,
                        Circumstance.ORDINARY);
            case U5, U6 ->
                List.of(Circumstance.MEANT_TO_LAST, Circumstance.CHILD_AGREES_TO_FEWER, Circumstance.ORDINARY);
            default -> List.of(Circumstance.MEANT_TO_LAST, Circumstance.OTHERS_RESPONSIBLE, Circumstance.ORDINARY);
        };
    }

    private static boolean decidesWeeks(Episode home) {
        return home.isShortBreak() || home.placement().isForAdoption();
    }

    /** A temporary stay elsewhere does not end the placement. */
    private static Optional<Placement> placement(Situation now) {
        var series = ShortBreakReviews.underWay(now.record(), now.today());
        var breaks = series.isEmpty()
                ? Optional.<Placement>empty()
                : Optional.of(new Placement(series.getFirst(), series.getLast()));
        boolean inCare = now.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(now.today()));
        return breaks.or(() -> new VisitingRules(now.record(), now.settings())
                .spellOn(now.today())
                .filter(spell -> inCare)
                .map(spell -> new Placement(spell.episodes().getFirst(), spell.latest())));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var placement = placement(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(placement.first().start())) {
            return Decision.refused(
                    "The placement began on %s; what held before is on the record of the placement before"
                            .formatted(DayWords.of(placement.first().start())));
        }
        return Decision.accepted(new VisitingAgreed(
                now.id(),
                placement.first().id(),
                on,
                answers.choice("circumstance", Circumstance.class).orElseThrow(),
                answers.number("everyWeeks")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof VisitingAgreed;
    }
}
