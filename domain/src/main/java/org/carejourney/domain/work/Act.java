package org.carejourney.domain.work;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;

/** Something that people record about a child: what they are asked, and what it leaves on the record. */
public interface Act {
    /** Stable and unique among all acts. */
    String name();

    /** As people choose it: "A visit". */
    String words();

    /** Who records it, besides managers, who may record everything. */
    Set<Role> recordedBy();

    /** What is asked now; empty where the act makes no sense for the child today. */
    Optional<Form> form(Situation now);

    /** The facts that the answers come to, or the reason why they cannot be so. Answers fit the form already. */
    Decision decide(Situation now, Answers answers);
}
