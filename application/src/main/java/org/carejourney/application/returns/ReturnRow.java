package org.carejourney.application.returns;

import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;

/**
 * One good row of a return.
 *
 * @param fact what it says; its id is {@link org.carejourney.domain.shared.FactId#UNSAVED}
 * @param rank which return it comes from: of two rows with the same key the one of the higher rank stands
 * @param file path within what was given
 * @param line physical line in the file
 */
public record ReturnRow(ChildId child, Fact fact, ReturnRank rank, String file, int line) {}
