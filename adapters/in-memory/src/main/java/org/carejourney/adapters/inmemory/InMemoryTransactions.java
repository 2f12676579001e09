package org.carejourney.adapters.inmemory;

import java.util.List;
import java.util.function.Supplier;
import org.carejourney.application.port.out.Transactions;

/** One at a time; what fails is undone. */
public final class InMemoryTransactions implements Transactions {
    private List<Remembering> stores = List.of();
    private int depth;
    private boolean separate;

    synchronized void over(List<Remembering> kept) {
        stores = kept;
    }

    @Override
    public synchronized <T> T inTransaction(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        var undo = stores.stream().map(Remembering::remember).toList();
        boolean done = false;
        depth++;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                undo.forEach(Runnable::run);
            }
        }
    }

    /** What the audit trail takes in meanwhile stays when the running transaction is undone. */
    @Override
    public synchronized <T> T separately(Supplier<T> work) {
        boolean outer = separate;
        separate = true;
        try {
            return work.get();
        } finally {
            separate = outer;
        }
    }

    @Override
    public void sideBySide(Runnable work) {
        work.run();
    }

    boolean isSeparate() {
        return separate;
    }
}
