package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;

/** Clocks that follow one another: what answers one starts the next. */
record Chain(ObligationKind kind, List<Link> links) {
    Chain {
        links = List.copyOf(links);
    }

    /**
     * A clock, and what started it.
     *
     * @param instead why what started it was no answer to the clock before, though nothing more is asked: it was declined
     */
    record Link(Trigger trigger, LocalDate due, String rule, Optional<String> instead) {}

    /**
     * @param ended when care, or the age for it, came to its end
     * @param notFrom a clock still open that runs out on that day or later is not asked for
     */
    List<Obligation> judgedAt(LocalDate asAt, Optional<LocalDate> ended, Optional<LocalDate> notFrom) {
        var all = new ArrayList<Obligation>();
        for (int at = 0; at < links.size(); at++) {
            var link = links.get(at);
            var clock = Clock.of(kind, link.trigger(), link.due(), link.rule());
            if (at + 1 < links.size()) {
                var next = links.get(at + 1);
                all.add(
                        next.instead().isPresent()
                                ? clock.excludedBecause(next.instead()).judgedAt(asAt)
                                : clock.metOn(Optional.of(next.trigger().on())).judgedAt(asAt));
            } else if (notFrom.filter(day -> !link.due().isBefore(day)).isEmpty()) {
                all.add(clock.until(ended).judgedAt(asAt));
            }
        }
        return all;
    }
}
