package org.carejourney.adapters.persistence;

import java.util.Objects;
import java.util.function.Supplier;
import org.carejourney.application.port.out.Transactions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions that our tables and the engine's share. */
final class SpringTransactions implements Transactions {
    private final TransactionTemplate running;
    private final TransactionTemplate ofItsOwn;

    SpringTransactions(PlatformTransactionManager transactions) {
        running = new TransactionTemplate(transactions);
        ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(running.execute(status -> work.get()));
    }

    @Override
    public <T> T separately(Supplier<T> work) {
        return Objects.requireNonNull(ofItsOwn.execute(status -> work.get()));
    }
}
