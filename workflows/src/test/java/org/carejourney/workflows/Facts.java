package org.carejourney.workflows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;
import org.springframework.beans.factory.ObjectProvider;

/** Stands for the rules: what each child's facts are said to require, brought about when the rules are asked. */
final class Facts implements ReconcileWork {
    final Map<ChildId, List<WantedJourney>> wanted = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean broken;

    private final ObjectProvider<Journeys> journeys;

    Facts(ObjectProvider<Journeys> journeys) {
        this.journeys = journeys;
    }

    void say(WantedJourney journey) {
        wanted.put(journey.key().child(), List.of(journey));
    }

    @Override
    public Result child(Actor by, ChildId child) {
        asked.incrementAndGet();
        if (broken) {
            throw new IllegalStateException("The rules cannot be asked");
        }
        var required = wanted.getOrDefault(child, List.of());
        var done = journeys.getObject().bringInLine(child, required, key -> false);
        return new Result(done.started(), done.moved(), done.ended());
    }

    @Override
    public Result whatImportsChanged(Actor by) {
        return Result.NOTHING;
    }
}
