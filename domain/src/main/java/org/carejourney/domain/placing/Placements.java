package org.carejourney.domain.placing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The placement of which a form speaks. */
final class Placements {
    private Placements() {}

    /** Of the placements still going on, the one that the work is for, or else the latest that the form is about. */
    static Optional<PlacementSpell> asked(Situation now, Predicate<PlacementSpell> isAbout) {
        var open = now.record().spells().stream()
                .filter(spell -> now.record().ended(spell).isEmpty())
                .toList();
        return now.work()
                .flatMap(work -> open.stream()
                        .filter(spell -> first(spell).id().equals(work.trigger().fact()))
                        .findFirst())
                .or(() -> open.stream().filter(isAbout).reduce((earlier, later) -> later));
    }

    static Episode first(PlacementSpell spell) {
        return spell.episodes().getFirst();
    }

    static List<Known> known(PlacementSpell spell) {
        var first = first(spell);
        return List.of(
                Known.of("Placement", first.placement().meaning(), first),
                Known.of("Began on", DayWords.of(first.start()), first));
    }
}
