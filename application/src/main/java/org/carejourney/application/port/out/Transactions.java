package org.carejourney.application.port.out;

import java.util.function.Supplier;

/** Makes work happen whole or not at all. */
public interface Transactions {
    /** In the running transaction, or in a new one. */
    <T> T inTransaction(Supplier<T> work);

    /** In a transaction of its own, which survives when the running one is undone. */
    <T> T separately(Supplier<T> work);
}
