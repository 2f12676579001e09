package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.shared.ChildId;

public final class InMemoryWorkItems implements WorkItems, Remembering {
    private static final Comparator<WorkItem> MOST_PRESSING_FIRST = Comparator.comparing(WorkItem::escalation)
            .reversed()
            .thenComparing(WorkItem::by)
            .thenComparingLong(WorkItem::id);

    private final InMemoryProfiles profiles;
    private final Map<Long, WorkItem> items = new TreeMap<>();
    private long last;

    InMemoryWorkItems(InMemoryProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public synchronized Optional<WorkItem> find(long id) {
        return Optional.ofNullable(items.get(id)).map(this::named);
    }

    @Override
    public Optional<WorkItem> findForChange(long id) {
        return find(id);
    }

    @Override
    public synchronized List<WorkItem> openOf(ChildId child) {
        return items.values().stream()
                .filter(item -> item.isOpen() && item.journey().child().equals(child))
                .sorted(MOST_PRESSING_FIRST)
                .map(this::named)
                .toList();
    }

    @Override
    public Map<ChildId, List<WorkItem>> openOfAll(Collection<ChildId> children) {
        var found = new HashMap<ChildId, List<WorkItem>>();
        for (var child : children) {
            var open = openOf(child);
            if (!open.isEmpty()) {
                found.put(child, open);
            }
        }
        return found;
    }

    @Override
    public synchronized Map<ChildId, List<WorkItem>> allOpen() {
        return items.values().stream()
                .filter(WorkItem::isOpen)
                .map(this::named)
                .collect(Collectors.groupingBy((WorkItem item) -> item.journey().child()));
    }

    @Override
    public synchronized Optional<WorkItem> openOf(JourneyKey journey) {
        return items.values().stream()
                .filter(item -> item.isOpen() && item.journey().equals(journey))
                .map(this::named)
                .findFirst();
    }

    @Override
    public synchronized Page page(Query query) {
        var found = items.values().stream()
                .map(this::named)
                .filter(item -> matches(item, query))
                .filter(item -> query.after()
                        .filter(after -> MOST_PRESSING_FIRST.compare(item, after) <= 0)
                        .isEmpty())
                .sorted(MOST_PRESSING_FIRST)
                .limit(query.size() + 1L)
                .toList();
        boolean hasMore = found.size() > query.size();
        return new Page(hasMore ? found.subList(0, query.size()) : found, hasMore);
    }

    @Override
    public synchronized long count(Query query) {
        return items.values().stream()
                .map(this::named)
                .filter(item -> matches(item, query))
                .count();
    }

    private boolean matches(WorkItem item, Query query) {
        var child = item.journey().child();
        var words = query.words().strip().toLowerCase(Locale.ROOT);
        var profile = profiles.find(child).orElseGet(() -> Profile.unallocated(child));
        return item.isOpen()
                && InMemoryProfiles.isIn(query.caseload(), profile)
                && query.forRole().filter(role -> role != item.forRole()).isEmpty()
                && query.assignee()
                        .filter(user -> !item.assignee().equals(Optional.of(user)))
                        .isEmpty()
                && !(query.unclaimedOnly() && item.assignee().isPresent())
                && query.task().filter(task -> !task.equals(item.task())).isEmpty()
                && (item.childName().toLowerCase(Locale.ROOT).contains(words)
                        || child.value().toLowerCase(Locale.ROOT).contains(words));
    }

    /** With the name by which the child is known now. */
    private WorkItem named(WorkItem item) {
        var name = profiles.saved(item.journey().child()).map(Profile::name).orElse(item.childName());
        return new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.isOpen() ? name : item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                item.assignee(),
                item.by(),
                item.due(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                item.assigned(),
                item.closed());
    }

    @Override
    public synchronized WorkItem open(WorkItem item) {
        if (openOf(item.journey()).isPresent()) {
            throw new IllegalStateException(
                    "The journey has an open work item: " + item.journey().text());
        }
        return store(item, ++last, 1);
    }

    @Override
    public synchronized WorkItem save(WorkItem changed) {
        var stands = items.get(changed.id());
        if (stands == null || stands.version() != changed.version()) {
            throw new ChangedMeanwhile(changed.id());
        }
        return store(changed, changed.id(), changed.version() + 1);
    }

    private WorkItem store(WorkItem item, long id, long version) {
        var stored = new WorkItem(
                id,
                version,
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                item.assignee(),
                item.by(),
                item.due(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                item.assigned(),
                item.closed());
        items.put(id, stored);
        return named(stored);
    }

    @Override
    public synchronized Optional<WorkItem> lastClosedOf(JourneyKey journey) {
        return items.values().stream()
                .filter(item -> item.journey().equals(journey) && !item.isOpen())
                .max(Comparator.comparing(
                                (WorkItem item) -> item.closed().orElseThrow().at())
                        .thenComparingLong(WorkItem::id));
    }

    @Override
    public synchronized void cancelAll(JourneyKey journey, String by, Instant at) {
        openOf(journey).ifPresent(item -> save(item.closed(WorkItem.How.CANCELLED, by, at)));
    }

    @Override
    public synchronized void cancelledThrough(ChildId child, String by, Instant since) {
        items.replaceAll((id, item) -> item.closed()
                .filter(closed -> item.journey().child().equals(child)
                        && closed.how() == WorkItem.How.CANCELLED
                        && !closed.at().isBefore(since))
                .map(closed -> item.closed(WorkItem.How.CANCELLED, by, closed.at()))
                .orElse(item));
    }

    @Override
    public synchronized Runnable remember() {
        var then = Map.copyOf(items);
        return () -> {
            items.clear();
            items.putAll(then);
        };
    }
}
