package org.carejourney.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.shared.ChildId;

/** Names of children and who is responsible for them. */
public interface Profiles {
    /** The profile, or one without allocation where only returns are known; empty for a child nobody has heard of. */
    Optional<Profile> find(ChildId child);

    Map<ChildId, Profile> findAll(Collection<ChildId> children);

    /** Children whose name or identifier contains the words, those whose name begins with them first. */
    List<Profile> search(String words, Caseload caseload, int atMost);

    void save(Collection<Profile> profiles);

    /** Those of the children that are in the caseload. */
    Set<ChildId> among(Caseload caseload, Collection<ChildId> children);

    /** Whether the child is in the caseload. */
    boolean isIn(Caseload caseload, ChildId child);
}
