package org.carejourney.domain.care;

import java.util.List;
import org.carejourney.domain.record.Fact;

/** What becomes of a command: facts to store, or a reason why not. */
public sealed interface Decision {
    /** @param facts new ones without an id, and known ones that now say something else, with theirs */
    record Accepted(List<Fact> facts) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** @param words what is wrong and what to do, for the worker */
    record Refused(String words) implements Decision {}

    static Decision accepted(Fact... facts) {
        return new Accepted(List.of(facts));
    }

    static Decision refused(String words) {
        return new Refused(words);
    }
}
