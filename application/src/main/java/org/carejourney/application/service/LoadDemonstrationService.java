package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;

/** The invented council comes in as returns, like any council's. */
final class LoadDemonstrationService implements LoadDemonstration {
    private static final int CHILDREN_AT_ONCE = 50;
    private static final int NUMBERS_AT_ONCE = 50;
    private static final int HOUSEHOLD_NUMBERS_AT_ONCE = 1_000;

    private final OutPorts out;
    private final Reconciler reconciler;

    LoadDemonstrationService(OutPorts out, Reconciler reconciler) {
        this.out = out;
        this.reconciler = reconciler;
    }

    @Override
    public boolean loadIfEmpty(Actor by, Progress progress) {
        if (out.demonstration().isEmpty() || !out.clock().isDemonstration()) {
            return false;
        }
        if (!out.ledger().imports().isEmpty()) {
            reconciler.drain();
            return false;
        }
        load(out.demonstration().get(), by, progress);
        return true;
    }

    private void load(DemonstrationData demonstration, Actor by, Progress progress) {
        try (var folder = new TemporaryFolder("carejourney-demonstration")) {
            progress.at("Inventing a council", 0, 0);
            demonstration.writeReturns(folder.path());
            try (var returns = out.returnsReader().open(folder.path())) {
                out.transactions().inTransaction(() -> {
                    out.places().load(folder.path().resolve("postcodes.csv"));
                    var entry = out.ledger().begin("Invented council", out.clock()::now, by.user());
                    returns.read(new Intake(entry), progress);
                    var summary = entry.finish(returns.notes());
                    out.profiles().save(demonstration.profiles());
                    return summary;
                });
            }
            record(demonstration, by, progress);
            households(demonstration, by, progress);
            meetings(demonstration, by);
            progress.at("Bringing the work in line", 0, 0);
            reconciler.drain();
        }
    }

    /** Some children at a time, each lot in a transaction of its own. */
    private void record(DemonstrationData demonstration, Actor by, Progress progress) {
        var clocks = Settings.clocks(out, Optional.empty());
        var today = out.clock().today();
        var worked = children(clocks.inUseSince().orElse(today));
        var next = new AtomicInteger();
        out.transactions().sideBySide(() -> {
            for (int from = next.getAndAdd(CHILDREN_AT_ONCE);
                    from < worked.size();
                    from = next.getAndAdd(CHILDREN_AT_ONCE)) {
                progress.at("Recording what its people did", from, worked.size());
                var lot = worked.subList(from, Math.min(worked.size(), from + CHILDREN_AT_ONCE));
                out.transactions().inTransaction(() -> {
                    lot.forEach(record -> record(demonstration, record, clocks, today, by));
                    return lot.size();
                });
            }
        });
    }

    /** Those whose record was not over before a day, in the order of their numbers. */
    private List<CareRecord> children(LocalDate day) {
        var all = new ArrayList<>(out.careRecords()
                .<List<CareRecord>>fold(
                        Optional.empty(),
                        ArrayList::new,
                        (some, record) -> {
                            if (!record.isOverBefore(day)) {
                                some.add(record);
                            }
                        },
                        (some, others) -> {
                            some.addAll(others);
                            return some;
                        }));
        all.removeIf(record -> record.child().subject() != Subject.CHILD);
        all.sort(Comparator.comparing(record -> record.child().value()));
        return all;
    }

    private void record(
            DemonstrationData demonstration, CareRecord record, ClockSettings clocks, LocalDate today, Actor by) {
        var facts = demonstration.recorded(record, clocks, today, numbers(NUMBERS_AT_ONCE));
        if (!facts.isEmpty()) {
            store(record.child(), facts, by);
        }
    }

    private Supplier<FactId> numbers(int atOnce) {
        var numbers = new ArrayDeque<FactId>();
        return () -> {
            if (numbers.isEmpty()) {
                numbers.addAll(out.careRecords().newIds(atOnce));
            }
            return numbers.remove();
        };
    }

    private CareRecord store(ChildId whose, List<Fact> facts, Actor by) {
        return out.careRecords()
                .record(
                        whose,
                        facts.stream().<FactChange>map(FactChange.Add::new).toList(),
                        out.clock().now(),
                        by.user());
    }

    /** With their work, which no import brings in line. */
    private void households(DemonstrationData demonstration, Actor by, Progress progress) {
        var households = demonstration.households(out.clock().today(), numbers(HOUSEHOLD_NUMBERS_AT_ONCE));
        for (int from = 0; from < households.size(); from += CHILDREN_AT_ONCE) {
            progress.at("Finding foster households", from, households.size());
            var lot = households.subList(from, Math.min(households.size(), from + CHILDREN_AT_ONCE));
            out.transactions().inTransaction(() -> {
                out.profiles().save(lot.stream().map(HouseholdNames::profile).toList());
                reconciler.begin(lot.stream()
                        .map(household -> store(household.child(), household.facts(), by))
                        .toList());
                return lot.size();
            });
        }
        var today = out.clock().today();
        var homes = demonstration.fosterHomes(children(today), households, today, numbers(NUMBERS_AT_ONCE));
        out.transactions().inTransaction(() -> {
            homes.forEach((child, told) -> store(child, told, by));
            return homes.size();
        });
    }

    private void meetings(DemonstrationData demonstration, Actor by) {
        var meetings = demonstration.meetings(out.clock().today(), numbers(NUMBERS_AT_ONCE));
        var names = new MeetingNames(out.profiles());
        out.transactions().inTransaction(() -> {
            meetings.forEach(names::follow);
            reconciler.begin(meetings.stream()
                    .map(meeting -> store(meeting.child(), meeting.facts(), by))
                    .toList());
            return meetings.size();
        });
    }
}
