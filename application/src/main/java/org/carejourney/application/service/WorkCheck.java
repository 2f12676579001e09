package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CheckWork.Report;
import org.carejourney.application.work.Drift;
import org.carejourney.application.work.Drift.Kind;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WantedJourney;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.shared.ChildId;

/** Finds the children whose work is not as their facts require: everything is read at once, only what differs is touched. */
final class WorkCheck {
    private static final int CHILDREN_AT_ONCE = 50;

    private final OutPorts out;
    private final Reconciler reconciler;

    WorkCheck(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    Report run() {
        var journeys = out.journeys();
        if (journeys.isEmpty()) {
            return new Report(0, List.of());
        }
        var wanted = wanted();
        var live = journeys.get().live();
        var items = out.workItems().allOpen();
        var children = new TreeSet<ChildId>((a, b) -> a.value().compareTo(b.value()));
        children.addAll(wanted.keySet());
        children.addAll(live.keySet());
        children.addAll(items.keySet());
        var found = new ArrayList<Drift>();
        for (var child : children) {
            found.addAll(compare(
                    child,
                    wanted.getOrDefault(child, List.of()),
                    live.getOrDefault(child, Set.of()),
                    items.getOrDefault(child, List.of())));
        }
        repair(found.stream().map(Drift::child).distinct().toList());
        return new Report(children.size(), found);
    }

    private Map<ChildId, List<WantedJourney>> wanted() {
        var rules = Rulebook.read(out);
        return out.careRecords()
                .fold(
                        Optional.empty(),
                        HashMap::new,
                        (all, record) -> {
                            var required = Reconciler.wanted(record, rules);
                            if (!required.isEmpty()) {
                                all.put(record.child(), required);
                            }
                        },
                        (all, others) -> {
                            all.putAll(others);
                            return all;
                        });
    }

    private List<Drift> compare(ChildId child, List<WantedJourney> wanted, Set<JourneyKey> live, List<WorkItem> items) {
        var found = new ArrayList<Drift>();
        var byKey = items.stream().collect(Collectors.toMap(WorkItem::journey, Function.identity()));
        var required = new HashSet<JourneyKey>();
        for (var journey : wanted) {
            required.add(journey.key());
            if (live.contains(journey.key())) {
                step(journey, Optional.ofNullable(byKey.get(journey.key())), found);
            } else {
                found.add(new Drift(
                        child,
                        Kind.OBLIGATION_WITHOUT_PROCESS,
                        journey.key().kind().words() + " due by " + journey.due()));
            }
        }
        live.stream()
                .filter(key -> !required.contains(key))
                .forEach(key -> found.add(new Drift(
                        child, Kind.PROCESS_WITHOUT_OBLIGATION, key.kind().words())));
        for (var item : items) {
            if (!live.contains(item.journey())) {
                found.add(new Drift(child, Kind.ORPHAN_TASK, item.task().words()));
            } else if (isInWrongHands(item)) {
                found.add(new Drift(
                        child,
                        Kind.WRONG_ASSIGNEE,
                        item.task().words() + ", with " + item.assignee().orElseThrow()));
            }
        }
        return found;
    }

    private void step(WantedJourney wanted, Optional<WorkItem> item, List<Drift> found) {
        var child = wanted.key().child();
        if (item.isPresent()) {
            var is = item.get();
            boolean same = is.task().equals(wanted.task())
                    && is.by().equals(wanted.by())
                    && is.due().equals(wanted.due())
                    && is.escalation() == wanted.escalation();
            if (!same) {
                found.add(new Drift(
                        child,
                        Kind.WRONG_STEP_OR_DATE,
                        "%s by %s, where the facts say %s by %s"
                                .formatted(
                                        is.task().words(),
                                        is.by(),
                                        wanted.task().words(),
                                        wanted.by())));
            }
            if (is.forRole() != wanted.forRole()) {
                found.add(new Drift(
                        child,
                        Kind.WRONG_ROLE,
                        "%s, for %s".formatted(is.task().words(), is.forRole().words())));
            }
        } else if (!wanted.from().isAfter(today())) {
            found.add(new Drift(child, Kind.STEP_WITHOUT_TASK, wanted.task().words()));
        }
    }

    private boolean isInWrongHands(WorkItem item) {
        return item.assignee()
                .filter(user -> out.users()
                        .find(user)
                        .filter(actor -> out.profiles()
                                .isIn(
                                        AccessPolicy.caseload(actor),
                                        item.journey().child()))
                        .isEmpty())
                .isPresent();
    }

    private LocalDate today() {
        return out.clock().today();
    }

    private void repair(List<ChildId> children) {
        for (int from = 0; from < children.size(); from += CHILDREN_AT_ONCE) {
            var lot = children.subList(from, Math.min(children.size(), from + CHILDREN_AT_ONCE));
            Again.whenChangedMeanwhile(() -> out.transactions().inTransaction(() -> {
                lot.forEach(this::repair);
                return lot.size();
            }));
        }
    }

    private void repair(ChildId child) {
        out.careRecords().findForChange(child).ifPresent(reconciler::reconcile);
        var live = out.journeys().orElseThrow().live(child);
        for (var item : out.workItems().openOf(child)) {
            if (!live.contains(item.journey())) {
                out.workItems()
                        .cancelAll(item.journey(), "system:check", out.clock().now());
            } else if (isInWrongHands(item)) {
                out.workItems()
                        .save(item.assignedTo(
                                Optional.empty(), "system:check", out.clock().now()));
            }
        }
    }
}
