package org.carejourney.adapters.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which days changed facts speak (docs/adr/0100). */
final class FactChanges {
    /** Before any child's birth: what changed may speak of every day. */
    static final LocalDate ALL_DAYS = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;

    FactChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes, in the running transaction, that it changes what is known of a day and those after it. */
    void speakFrom(LocalDate day) {
        jdbc.sql("insert into fact_change (speaks_from) values (?)")
                .param(day.isBefore(ALL_DAYS) ? ALL_DAYS : day)
                .update();
    }

    /** Notes that every figure may move; earlier notes say nothing more then. */
    void speakOfAllDays() {
        jdbc.sql("delete from fact_change").update();
        speakFrom(ALL_DAYS);
    }

    /** Which transactions have ended by now. */
    String snapshot() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    Optional<LocalDate> since(String snapshot) {
        return jdbc.sql("""
                        select min(speaks_from) from fact_change
                        where xact >= pg_snapshot_xmin(?::pg_snapshot)
                            and not pg_visible_in_snapshot(xact, ?::pg_snapshot)""")
                .params(snapshot, snapshot)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
