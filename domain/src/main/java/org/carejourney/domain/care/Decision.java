package org.carejourney.domain.care;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** What becomes of a command: facts to store, or a reason why not. */
public sealed interface Decision {
    /**
     * @param facts new ones without an id, and known ones that now say something else, with theirs
     * @param withdrawn known ones that turn out never to have been so
     */
    record Accepted(List<Fact> facts, List<Withdrawal> withdrawn) implements Decision {
        public Accepted {
            facts = List.copyOf(facts);
            withdrawn = List.copyOf(withdrawn);
        }

        public Accepted(List<? extends Fact> facts) {
            this(List.copyOf(facts), List.of());
        }
    }

    /** The same with more facts; a refusal stays one. */
    default Decision and(Fact... more) {
        return switch (this) {
            case Refused refused -> refused;
            case Accepted accepted -> {
                var all = new ArrayList<>(accepted.facts());
                all.addAll(List.of(more));
                yield new Accepted(all, accepted.withdrawn());
            }
        };
    }

    /** @param words what is wrong and what to do, for the worker */
    record Refused(String words) implements Decision {}

    /** @param because why the fact does not stand, as the history and the list of corrections say it */
    record Withdrawal(FactId fact, String because) {}

    static Decision accepted(Fact... facts) {
        return new Accepted(List.of(facts));
    }

    static Decision refused(String words) {
        return new Refused(words);
    }
}
