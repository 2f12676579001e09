package org.carejourney.ui.parts;

import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;

/** Where a record is shown. */
public final class Pages {
    private Pages() {}

    public static String of(ChildId record) {
        return record.subject() == Subject.MEETING ? "board/meeting/" + record : "child/" + record;
    }
}
