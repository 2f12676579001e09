package org.carejourney.adapters.inmemory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.carejourney.application.port.out.AuditTrail;

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
