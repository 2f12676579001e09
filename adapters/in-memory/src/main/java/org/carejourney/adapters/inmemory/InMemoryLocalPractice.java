package org.carejourney.adapters.inmemory;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.practice.Chosen;

public final class InMemoryLocalPractice implements LocalPractice, Remembering {
    private final List<Chosen> decisions = new ArrayList<>();

    @Override
    public synchronized List<Chosen> all() {
        return List.copyOf(decisions);
    }

    @Override
    public synchronized void add(Chosen decision) {
        decisions.add(decision);
    }

    /** Transactions in memory come one after another anyway. */
    @Override
    public void lock() {}

    @Override
    public synchronized Runnable remember() {
        var before = List.copyOf(decisions);
        return () -> {
            decisions.clear();
            decisions.addAll(before);
        };
    }
}
