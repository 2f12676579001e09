package org.carejourney.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.shared.ChildId;

/** Who did or saw what; entries are only ever added. */
public interface AuditTrail {
    void add(Entry entry);

    /** The latest first; of one person, and about one child, where asked. */
    List<Entry> latest(Optional<String> user, Optional<ChildId> child, int size);

    /**
     * @param what in words: "Opened the children behind a figure: REV-01"
     * @param outcome what came of it, in words without a child's details
     */
    record Entry(Instant at, String user, String what, Optional<ChildId> child, String outcome) {}
}
