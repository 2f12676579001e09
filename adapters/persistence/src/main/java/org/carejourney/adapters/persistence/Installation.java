package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the database was made to be: a council's own, or the demonstration. That never changes. */
final class Installation {
    private static final LocalDate FIRST_DAY_OF_THE_DEMONSTRATION = LocalDate.of(2021, 5, 31);

    /** From this day on its people have recorded what no return tells. */
    private static final LocalDate DEMONSTRATION_IN_USE_SINCE = LocalDate.of(2020, 4, 1);

    private final JdbcClient jdbc;
    private final boolean isDemonstration;
    private final Optional<LocalDate> inUseSince;

    /**
     * @param demonstration what to make of a new database; one that was made before stays what it is
     * @param today business day of a demonstration from now on; empty keeps the day it has
     * @param worked whether people work with it, from the day on which it is made
     * @throws RealClockOnly where a day is given and the database is, or would be made, no demonstration
     */
    Installation(JdbcClient jdbc, boolean demonstration, Optional<LocalDate> today, boolean worked) {
        this.jdbc = jdbc;
        if (!wasMadeADemonstration(jdbc).orElse(demonstration))
            today.ifPresent(day -> {
                throw new RealClockOnly(day);
            });
        jdbc.sql("""
                        insert into installation (is_demonstration, business_day, in_use_since)
                        values (?, ?::date, case when ? then coalesce(?::date, current_date) end)
                        on conflict do nothing""")
                .param(demonstration)
                .param(demonstration ? today.orElse(FIRST_DAY_OF_THE_DEMONSTRATION) : null)
                .param(worked)
                .param(demonstration ? DEMONSTRATION_IN_USE_SINCE : null)
                .update();
        isDemonstration = wasMadeADemonstration(jdbc).orElseThrow();
        inUseSince = jdbc.sql("select in_use_since from installation where in_use_since is not null")
                .query(LocalDate.class)
                .optional();
        today.ifPresent(this::moveTo);
    }

    private static Optional<Boolean> wasMadeADemonstration(JdbcClient jdbc) {
        return jdbc.sql("select is_demonstration from installation")
                .query(Boolean.class)
                .optional();
    }

    boolean isDemonstration() {
        return isDemonstration;
    }

    /** Empty where people do not work with it. */
    Optional<LocalDate> inUseSince() {
        return inUseSince;
    }

    /** Asked for at every turn of a piece of work: within one transaction it is one day, and read once. */
    LocalDate businessDay() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return storedDay();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof LocalDate day) {
            return day;
        }
        var day = storedDay();
        TransactionSynchronizationManager.bindResource(this, day);
        TransactionSynchronizationManager.registerSynchronization(new OfOneTransaction());
        return day;
    }

    /** Another transaction, begun meanwhile or afterwards, reads the day anew. */
    private final class OfOneTransaction implements TransactionSynchronization {
        @Override
        public void suspend() {
            forget();
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }

    private void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private LocalDate storedDay() {
        return jdbc.sql("select business_day from installation")
                .query(LocalDate.class)
                .single();
    }

    void moveTo(LocalDate day) {
        forget();
        jdbc.sql("update installation set business_day = ? where business_day <> ?")
                .params(day, day)
                .update();
    }
}
