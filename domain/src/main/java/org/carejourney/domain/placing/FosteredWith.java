package org.carejourney.domain.placing;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/**
 * With which of the council's own foster households a child is placed. No return tells it: what was paid for the household
 * to be found, who else lives there and what place is free all hang on it.
 *
 * @param placement the first episode of the placement
 * @param on since when: the start of the placement
 * @param household the identifier of the household's record
 * @param called what the household was called when it was chosen
 */
public record FosteredWith(FactId id, FactId placement, LocalDate on, String household, String called)
        implements Event {
    /**
     * Whether it is asked with whom the child lives: with foster carers of the council's own. Relatives and friends foster the
     * one child they are approved for; they are no household with places to fill.
     */
    public static boolean isAskedOf(PlacementSpell spell) {
        var home = spell.latest();
        return home.placement().isFostering()
                && !home.placement().isFosteringByRelative()
                && home.provider().filter(PlacementProvider.PR1::equals).isPresent();
    }

    /** With whom a child in care lives on a day, where that is a household of the council's own and it was told. */
    public static Optional<FosteredWith> on(CareRecord record, LocalDate day) {
        return record.spells().stream()
                .filter(spell -> !spell.start().isAfter(day)
                        && record.ended(spell).filter(end -> !end.isAfter(day)).isEmpty())
                .flatMap(spell -> record.all(FosteredWith.class).stream()
                        .filter(with ->
                                with.placement().equals(Placements.first(spell).id())))
                .findFirst();
    }

    public ChildId householdId() {
        return new ChildId(household);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(placement.value());
    }

    @Override
    public String words() {
        return "Fostered by %s since %s".formatted(called, DayWords.of(on));
    }
}
