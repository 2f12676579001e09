package org.carejourney.application.work;

import java.util.List;
import org.carejourney.domain.shared.ChildId;

/**
 * Journeys that run on an older version of their model, and what would become of them on the new one.
 *
 * @param process the model: "review"
 * @param goOn how many would go on where they stand, their days unchanged
 * @param beginAnew children whose journey stands where the new version has no such place: it would begin anew at the step
 *     that the facts ask for
 */
public record ModelChange(String process, int fromVersion, int toVersion, int goOn, List<ChildId> beginAnew) {
    public ModelChange {
        beginAnew = List.copyOf(beginAnew);
    }
}
