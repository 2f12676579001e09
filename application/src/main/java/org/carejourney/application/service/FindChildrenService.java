package org.carejourney.application.service;

import java.util.List;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.shared.Subject;

final class FindChildrenService implements FindChildren {
    private static final int AT_MOST = 50;

    private final OutPorts out;

    FindChildrenService(OutPorts out) {
        this.out = out;
    }

    @Override
    public List<Profile> find(Actor by, String words) {
        return words.isBlank()
                ? List.of()
                : out.profiles().search(words.strip(), childrenOf(by), AT_MOST).stream()
                        .filter(profile -> profile.child().subject() == Subject.CHILD)
                        .toList();
    }

    /** Households would take the places of children in a list that is cut off. */
    private static Caseload childrenOf(Actor by) {
        var caseload = AccessPolicy.caseload(by);
        return caseload instanceof Caseload.Everyone ? new Caseload.AllButHouseholds() : caseload;
    }
}
