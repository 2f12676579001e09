package org.carejourney.ui.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;

/** Opens and closes work items as the engine would, without an engine. */
final class RehearsalJourneys implements Journeys {
    private final InMemoryPorts ports;
    private final Map<JourneyKey, WantedJourney> running = new HashMap<>();

    RehearsalJourneys(InMemoryPorts ports) {
        this.ports = ports;
    }

    @Override
    public synchronized Set<JourneyKey> live(ChildId child) {
        return running.keySet().stream()
                .filter(key -> key.child().equals(child))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Aligned align(WantedJourney wanted) {
        var before = running.put(wanted.key(), wanted);
        if (wanted.equals(before)) return Aligned.UNCHANGED;
        var now = ports.clock.now();
        ports.workItems.cancelAll(wanted.key(), "system", now);
        if (!wanted.from().isAfter(ports.clock.today())) ports.workItems.open(item(wanted));
        return before == null ? Aligned.STARTED : Aligned.MOVED;
    }

    private WorkItem item(WantedJourney wanted) {
        var profile = ports.profiles
                .find(wanted.key().child())
                .orElseGet(() -> Profile.unallocated(wanted.key().child()));
        var forRole = wanted.task().workedBy();
        var user = forRole == Role.CASEWORKER ? profile.worker() : profile.reviewingOfficer();
        return new WorkItem(
                0,
                0,
                wanted.key(),
                profile.name(),
                wanted.task(),
                forRole,
                profile.team(),
                Optional.of(user).filter(name -> !name.isEmpty()),
                wanted.by(),
                wanted.reviewDue(),
                wanted.escalation(),
                wanted.why(),
                ports.clock.now(),
                Optional.empty());
    }

    @Override
    public synchronized void cancel(JourneyKey journey, String why) {
        running.remove(journey);
        ports.workItems.cancelAll(journey, "system", ports.clock.now());
    }

    @Override
    public synchronized void finish(JourneyKey journey) {
        running.remove(journey);
    }

    @Override
    public synchronized int clockMoved() {
        return 0;
    }
}
