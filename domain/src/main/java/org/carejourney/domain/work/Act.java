package org.carejourney.domain.work;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;

/** Something that people record about a child: what they are asked, and what it leaves on the record. */
public interface Act {
    /** Stable and unique among all acts. */
    String name();

    /** As people choose it: "A visit". */
    String words();

    /** Who records it, besides managers, who may record everything. */
    Set<Role> recordedBy();

    /** Nobody records it in the place of those named, no manager either: a signature. */
    default boolean isInPerson() {
        return false;
    }

    /** What is asked now; empty where the act makes no sense for the child today. */
    Optional<Form> form(Situation now);

    /** Why it can no longer be recorded, where there is more to say than that nothing asks for it. */
    default Optional<String> closedBecause(Situation now) {
        return Optional.empty();
    }

    /** The facts that the answers come to, or the reason why they cannot be so. Answers fit the form already. */
    Decision decide(Situation now, Answers answers);

    /**
     * Whether an event on the record was told by this act and is corrected by it: the form is asked anew with what the
     * event says, field by field of the same name.
     */
    default boolean tells(Event event) {
        return false;
    }
}
