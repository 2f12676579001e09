package org.carejourney.domain.visit;

import static org.carejourney.domain.Children.on;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitMade.Method;
import org.carejourney.domain.visit.VisitMade.Seen;
import org.carejourney.domain.visit.VisitMade.Welfare;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;

/** Visits for tests, and what is then due. */
public final class Visits {
    public static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));

    private Visits() {}

    public static VisitMade seen(Children child, String day) {
        return visit(child.fact(), day, Seen.ALONE, Method.FACE_TO_FACE);
    }

    static VisitMade inVain(Children child, String day) {
        return visit(child.fact(), day, Seen.NOT_SEEN, Method.FACE_TO_FACE);
    }

    static VisitMade overAScreen(Children child, String day) {
        return visit(child.fact(), day, Seen.ALONE, Method.VIRTUAL);
    }

    private static VisitMade visit(FactId id, String day, Seen seen, Method method) {
        return new VisitMade(
                id, on(day), seen, method, true, Welfare.SAFE_AND_WELL, Optional.empty(), Optional.empty());
    }

    /** A child seen on these days. */
    public static Children seenOn(Children child, String... days) {
        for (var day : days) {
            child.add(seen(child, day));
        }
        return child;
    }

    static Children agreed(Children child, String from, Circumstance circumstance, Integer... weeks) {
        var spell = child.record().spells().getLast();
        return child.add(new VisitingAgreed(
                child.fact(),
                spell.episodes().getFirst().id(),
                on(from),
                circumstance,
                List.of(weeks).stream().findFirst()));
    }

    static List<Obligation> of(Children child, String asAt) {
        return JourneyCatalogue.obligations(child.record(), IN_USE, on(asAt)).stream()
                .filter(one -> one.kind() == ObligationKind.VISIT)
                .toList();
    }

    static Obligation next(Children child, String asAt) {
        return of(child, asAt).stream().filter(Obligation::isOpen).findFirst().orElseThrow();
    }
}
