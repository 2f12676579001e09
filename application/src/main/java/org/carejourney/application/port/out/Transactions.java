package org.carejourney.application.port.out;

import java.util.function.Supplier;

/** Makes work happen whole or not at all. */
public interface Transactions {
    /** In the running transaction, or in a new one. */
    <T> T inTransaction(Supplier<T> work);

    /** In a transaction of its own, which survives when the running one is undone. */
    <T> T separately(Supplier<T> work);

    /**
     * Runs one piece of work in as many threads as serve it well, and returns when all have come to its end. Each takes
     * what the others have left, in transactions of its own; none of them is in that of the caller.
     */
    void sideBySide(Runnable work);
}
