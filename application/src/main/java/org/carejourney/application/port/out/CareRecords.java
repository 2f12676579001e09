package org.carejourney.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;

/** Every child's facts with both times: when they happened and when they were recorded. */
public interface CareRecords {
    /** The record as known now; empty for a child nobody has heard of. */
    Optional<CareRecord> find(ChildId child);

    /** The record as known at a moment; a child not known then has an empty record and is not found. */
    Optional<CareRecord> find(ChildId child, Instant knownAt);

    /** As {@link #find(ChildId)}, and nobody else changes the child until the transaction ends. */
    Optional<CareRecord> findForChange(ChildId child);

    /** The records of households or of meetings as known now; those of children are too many to be read at once. */
    List<CareRecord> of(Subject subject);

    /** Every event of a kind that stands as known now, by whose record tells it; of kinds of which there are few. */
    <E extends Event> Map<ChildId, List<E>> everywhere(Class<E> kind);

    /** Children born on a day, as known now, by their identifiers. */
    List<ChildId> bornOn(LocalDate day, int atMost);

    /**
     * Runs over every child as known at a moment (empty: now) in bounded memory, on as many threads as there are cores,
     * each with a result of its own; the results are merged in no particular order.
     */
    <R> R fold(Optional<Instant> knownAt, Supplier<R> zero, BiConsumer<R, CareRecord> each, BinaryOperator<R> merge);

    /**
     * Stores changes of one child, recorded at a moment by someone. Adding what is said already changes nothing; adding
     * something else under the same key makes it another version of the same fact. What a person recorded here outranks
     * an extract of that day and is overruled by later ones.
     *
     * @throws IllegalArgumentException where the moment lies before that of a version which would be superseded, the
     *     fact to be corrected or withdrawn does not stand, or a correction makes it the same as another fact
     * @return the child's record as known from now on
     */
    CareRecord record(ChildId child, List<FactChange> changes, Instant recordedAt, String by);

    /** What is known now, to be told later what has changed since. */
    Mark mark();

    /**
     * The first day of which anything speaks that changed since a mark; empty where nothing did. Records as at earlier days
     * are as they were.
     */
    Optional<LocalDate> changedSince(Mark mark);

    /** @param at what the store makes of it; compared by the store only */
    record Mark(String at) {}

    /** Numbers that no fact has, for new facts that speak of each other. */
    List<FactId> newIds(int howMany);

    /** Every version of every fact, newest recording first; a withdrawal is told as a version that ends as it begins. */
    List<RecordedFact> history(ChildId child);

    /** Facts that were corrected or withdrawn with a reason since a moment, with the version that stood before. */
    List<Correction> correctionsSince(Instant moment);

    /** @param now empty where the fact was withdrawn */
    record Correction(ChildId child, RecordedFact before, Optional<RecordedFact> now) {}

    /** 1 April of the earliest collection year of which a return was imported, as known at a moment (empty: now). */
    Optional<LocalDate> recordsBegin(Optional<Instant> knownAt);
}
