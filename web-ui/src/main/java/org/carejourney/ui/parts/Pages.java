package org.carejourney.ui.parts;

import org.carejourney.domain.shared.ChildId;

/** Where a record is shown. */
public final class Pages {
    private Pages() {}

    public static String of(ChildId record) {
        return switch (record.subject()) {
            case CHILD -> "child/" + record;
            case HOUSEHOLD -> "fostering/" + record;
            case MEETING -> "board/meeting/" + record;
        };
    }
}
