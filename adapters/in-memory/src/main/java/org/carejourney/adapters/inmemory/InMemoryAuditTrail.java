package org.carejourney.adapters.inmemory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.domain.shared.ChildId;

public final class InMemoryAuditTrail implements AuditTrail, Remembering {
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Integer> separate = new HashSet<>();
    private final BooleanSupplier separately;

    InMemoryAuditTrail(BooleanSupplier separately) {
        this.separately = separately;
    }

    @Override
    public synchronized void add(Entry entry) {
        if (separately.getAsBoolean()) {
            separate.add(entries.size());
        }
        entries.add(entry);
    }

    @Override
    public synchronized List<Entry> latest(Optional<String> user, Optional<ChildId> child, int size) {
        return entries.reversed().stream()
                .filter(entry -> user.isEmpty() || user.get().equals(entry.user()))
                .filter(entry -> child.isEmpty() || child.equals(entry.child()))
                .limit(size)
                .toList();
    }

    /** In the order in which they were added. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public Runnable remember() {
        int size = entries.size();
        return () -> {
            for (int at = entries.size() - 1; at >= size; at--) {
                if (!separate.contains(at)) {
                    entries.remove(at);
                }
            }
        };
    }
}
