package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.JourneyDiagram;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.ModelChange;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.leavingcare.PersonalAdviserNamed;
import org.carejourney.domain.shared.ChildId;

/** Journeys without an engine: a step is open when its day has come, and that is all. */
public final class InMemoryJourneys implements Journeys, Remembering {
    private static final String BY = "system:journeys";

    private final WorkItems workItems;
    private final Profiles profiles;
    private final BusinessClock clock;
    private final CareRecords records;
    private final UserDirectory people;
    private final Map<String, WantedJourney> running = new TreeMap<>();

    public InMemoryJourneys(
            WorkItems workItems, Profiles profiles, BusinessClock clock, CareRecords records, UserDirectory people) {
        this.workItems = workItems;
        this.profiles = profiles;
        this.clock = clock;
        this.records = records;
        this.people = people;
    }

    @Override
    public synchronized Set<JourneyKey> live(ChildId child) {
        return running.values().stream()
                .map(WantedJourney::key)
                .filter(key -> key.child().equals(child))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Map<ChildId, Set<JourneyKey>> live() {
        return running.values().stream()
                .map(WantedJourney::key)
                .collect(Collectors.groupingBy(JourneyKey::child, Collectors.toSet()));
    }

    @Override
    public synchronized Aligned align(WantedJourney wanted) {
        var before = Optional.ofNullable(running.put(wanted.key().text(), wanted));
        if (before.filter(wanted::equals).isPresent() && !isStepToDoAgain(wanted)) {
            return Aligned.UNCHANGED;
        }
        if (before.filter(one -> !one.task().equals(wanted.task())).isPresent()) {
            workItems.cancelAll(wanted.key(), BY, clock.now());
        }
        open(wanted);
        return before.isPresent() ? Aligned.MOVED : Aligned.STARTED;
    }

    /** What was done did not answer the step: a missed appointment. Its item is closed, and the step stands. */
    private boolean isStepToDoAgain(WantedJourney wanted) {
        return !wanted.from().isAfter(clock.today())
                && workItems.openOf(wanted.key()).isEmpty();
    }

    private void open(WantedJourney wanted) {
        var now = clock.now();
        var item = workItems.openOf(wanted.key());
        if (item.isPresent()) {
            workItems.save(item(
                    wanted,
                    item.get().id(),
                    item.get().version(),
                    item.get().forRole() == wanted.forRole()
                            ? item.get().assignee()
                            : person(wanted.key().child(), wanted.forRole()),
                    item.get().openedAt()));
        } else if (!wanted.from().isAfter(clock.today())) {
            workItems.open(item(wanted, 0, 0, person(wanted.key().child(), wanted.forRole()), now));
        }
    }

    private WorkItem item(WantedJourney wanted, long id, long version, Optional<String> assignee, Instant openedAt) {
        var profile = profile(wanted.key().child());
        return new WorkItem(
                id,
                version,
                wanted.key(),
                profile.name(),
                wanted.task(),
                wanted.forRole(),
                profile.queueFor(wanted.forRole()),
                assignee,
                wanted.by(),
                wanted.due(),
                wanted.escalation(),
                wanted.why(),
                openedAt,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> person(ChildId child, Role role) {
        return role == Role.PERSONAL_ADVISER ? adviser(child) : profile(child).personFor(role);
    }

    private Optional<String> adviser(ChildId child) {
        return records.find(child).stream()
                .flatMap(record -> PersonalAdviserNamed.latest(record).stream())
                .flatMap(named -> people.all().stream().filter(named::is))
                .map(Actor::user)
                .findFirst();
    }

    private Profile profile(ChildId child) {
        return profiles.find(child).orElseGet(() -> Profile.unallocated(child));
    }

    @Override
    public synchronized void cancel(JourneyKey journey) {
        running.remove(journey.text());
        workItems.cancelAll(journey, BY, clock.now());
    }

    @Override
    public synchronized void finish(JourneyKey journey) {
        cancel(journey);
    }

    /** Nothing is drawn in memory: the journeys here are steps and no models. */
    @Override
    public Optional<JourneyDiagram> drawn(JourneyKey journey) {
        return Optional.empty();
    }

    /** There are no models in memory, and so no older ones. */
    @Override
    public List<ModelChange> outdated() {
        return List.of();
    }

    @Override
    public List<ChildId> toMove(ModelChange change, int most) {
        return List.of();
    }

    @Override
    public void moveToNewest(ModelChange change, List<ChildId> children) {
        // there is one version of everything
    }

    @Override
    public synchronized int clockMoved() {
        int opened = 0;
        for (var wanted : running.values()) {
            if (workItems.openOf(wanted.key()).isEmpty() && !wanted.from().isAfter(clock.today())) {
                open(wanted);
                opened++;
            }
        }
        return opened;
    }

    @Override
    public synchronized Runnable remember() {
        var then = Map.copyOf(running);
        return () -> {
            running.clear();
            running.putAll(then);
        };
    }
}
