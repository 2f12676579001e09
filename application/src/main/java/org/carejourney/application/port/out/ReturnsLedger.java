package org.carejourney.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.shared.ChildId;

/** Takes the rows of returns into the records in bulk, and remembers what each import did. */
public interface ReturnsLedger {
    /**
     * Begins an import in the running transaction; nothing is visible to others before that commits. Others go on
     * recording while its rows come in, and wait only while {@link Entry#finish} merges them. One import waits for
     * another.
     *
     * @param recordedAt asked when nobody records any more, so that what others recorded meanwhile was known before
     */
    Entry begin(String label, Supplier<Instant> recordedAt, String by);

    /** Begins an import that is said to have been recorded at a given moment. */
    default Entry begin(String label, Instant recordedAt, String by) {
        return begin(label, () -> recordedAt, by);
    }

    /** One import under way. */
    interface Entry {
        void row(ReturnRow row);

        void problem(Problem problem);

        /**
         * Merges the rows into the records: of rows with one key that of the highest rank stands, also against what was
         * known before; what says nothing new changes nothing. Adds a warning for each episode that overlaps the one
         * before or leaves a gap. Children with an added or changed fact are marked for reconciliation. Where nothing
         * is new, problems included, nothing is stored, and the number is that of the import that met the same.
         *
         * @throws org.carejourney.application.returns.UnusableReturns where something the rows speak of was recorded
         *     later than this import is said to be: what was known then would have to be rewritten
         */
        ImportSummary finish(List<String> notes);
    }

    /** Newest first. */
    List<ImportSummary> imports();

    /** Problems of one import in the order of file and line. */
    List<Problem> problems(long importId);

    /** Problems that concern a child, of all imports whose rows are still left out. */
    List<Problem> problemsOf(ChildId child);

    /** Some of the children whose work has yet to be reconciled, in a stable order; the marks of those taken are removed. */
    List<ChildId> takeChildrenToReconcile(int atMost);

    Optional<ImportSummary> find(long importId);
}
