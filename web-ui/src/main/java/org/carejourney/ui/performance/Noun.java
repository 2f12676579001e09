package org.carejourney.ui.performance;

import org.carejourney.domain.shared.Subject;

/** What a figure counts, in words. */
record Noun(String one, String many) {
    static Noun of(Subject whose) {
        return switch (whose) {
            case CHILD -> new Noun("child", "children");
            case HOUSEHOLD -> new Noun("household", "households");
            case MEETING -> new Noun("meeting", "meetings");
        };
    }
}
