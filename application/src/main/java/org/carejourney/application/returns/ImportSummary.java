package org.carejourney.application.returns;

import java.time.Instant;
import java.util.List;

/**
 * What an import did.
 *
 * @param id names the import
 * @param label what was given: the folder or zip
 * @param rowsRead good rows
 * @param added facts that were not known
 * @param changed facts that now say something else
 * @param unchanged rows that said what was known, or that a later return overrules
 * @param childrenTouched children with an added or changed fact
 * @param errors rows left out
 * @param warnings rows that stay although something is odd
 * @param notes files that were passed over and the like, a sentence each
 */
public record ImportSummary(
        long id,
        String label,
        Instant recordedAt,
        String by,
        long rowsRead,
        long added,
        long changed,
        long unchanged,
        long childrenTouched,
        long errors,
        long warnings,
        List<String> notes) {
    public ImportSummary {
        notes = List.copyOf(notes);
    }
}
