package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A child's coming back, and what was done after it. What was done before the child came back for good does not answer it.
 *
 * @param on the day of the last return of the spell
 */
public record Return(MissingSpell spell, LocalDate on, CareRecord record) {

    /** From being missing; being away without authorisation asks for none of this. */
    public static List<Return> of(CareRecord record) {
        return MissingSpell.of(record, MissingType.M).stream()
                .flatMap(spell -> spell.end().map(end -> new Return(spell, end, record)).stream())
                .toList();
    }

    public static Optional<Return> of(CareRecord record, FactId episode) {
        return of(record).stream().filter(one -> one.spell.has(episode)).findFirst();
    }

    /** The time of the day; empty where it is not known. */
    public Optional<LocalTime> at() {
        return last(CameBack.class, CameBack::episode, back -> back.on().equals(on))
                .flatMap(CameBack::at);
    }

    Optional<SafeAndWellChecked> check() {
        return since(SafeAndWellChecked.class, SafeAndWellChecked::episode);
    }

    public Optional<ReturnInterviewOffered> offer() {
        return since(ReturnInterviewOffered.class, ReturnInterviewOffered::episode);
    }

    public Optional<ReturnInterviewHeld> interview() {
        return since(ReturnInterviewHeld.class, ReturnInterviewHeld::episode);
    }

    Optional<MissingRiskPlanMade> riskPlan() {
        return since(MissingRiskPlanMade.class, MissingRiskPlanMade::episode);
    }

    /** Declined, and not held after all. */
    public boolean wasDeclined() {
        return interview().isEmpty()
                && offer().filter(ReturnInterviewOffered::wasDeclined).isPresent();
    }

    /** The day on which the matter of the interview was settled: it was held or declined. */
    Optional<LocalDate> settledOn() {
        return interview()
                .map(ReturnInterviewHeld::on)
                .or(() -> offer().filter(ReturnInterviewOffered::wasDeclined).map(ReturnInterviewOffered::on));
    }

    private <E extends Event> Optional<E> since(Class<E> kind, Function<E, FactId> episode) {
        return last(kind, episode, event -> !event.happenedOn().isBefore(on));
    }

    private <E extends Event> Optional<E> last(Class<E> kind, Function<E, FactId> episode, Predicate<E> which) {
        return record.all(kind).stream()
                .filter(event -> spell.has(episode.apply(event)))
                .filter(which)
                .reduce((one, other) -> other.happenedOn().isBefore(one.happenedOn()) ? one : other);
    }
}
