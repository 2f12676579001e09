package org.carejourney.application.work;

import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** Names one running journey for good: child, kind of obligation, and the fact that started the clock. */
public record JourneyKey(ChildId child, ObligationKind kind, FactId trigger) {
    public static JourneyKey of(ChildId child, Work work) {
        return new JourneyKey(child, work.kind(), work.trigger().fact());
    }

    /** As the engine knows it: its business key. */
    public String text() {
        return child.value() + ":" + kind.name() + ":" + trigger.value();
    }

    public static JourneyKey parse(String text) {
        int last = text.lastIndexOf(':');
        int middle = text.lastIndexOf(':', last - 1);
        return new JourneyKey(
                new ChildId(text.substring(0, middle)),
                ObligationKind.valueOf(text.substring(middle + 1, last)),
                new FactId(Long.parseLong(text.substring(last + 1))));
    }
}
