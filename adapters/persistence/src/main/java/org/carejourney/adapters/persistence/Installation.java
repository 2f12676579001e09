package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database was made to be: a council's own, or the demonstration. That never changes. */
final class Installation {
    private static final LocalDate FIRST_DAY_OF_THE_DEMONSTRATION = LocalDate.of(2021, 5, 31);

    private final JdbcClient jdbc;
    private final boolean isDemonstration;

    /**
     * @param demonstration what to make of a new database; one that was made before stays what it is
     * @param today business day of a demonstration from now on; empty keeps the day it has
     */
    Installation(JdbcClient jdbc, boolean demonstration, Optional<LocalDate> today) {
        this.jdbc = jdbc;
        jdbc.sql("insert into installation (is_demonstration, business_day) values (?, ?::date) on conflict do nothing")
                .param(demonstration)
                .param(demonstration ? today.orElse(FIRST_DAY_OF_THE_DEMONSTRATION) : null)
                .update();
        isDemonstration = jdbc.sql("select is_demonstration from installation")
                .query(Boolean.class)
                .single();
        today.filter(day -> isDemonstration).ifPresent(this::moveTo);
    }

    boolean isDemonstration() {
        return isDemonstration;
    }

    LocalDate businessDay() {
        return jdbc.sql("select business_day from installation")
                .query(LocalDate.class)
                .single();
    }

    void moveTo(LocalDate day) {
        jdbc.sql("update installation set business_day = ? where business_day <> ?")
                .params(day, day)
                .update();
    }
}
