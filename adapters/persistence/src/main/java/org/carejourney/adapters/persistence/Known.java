package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.util.Optional;

/** Which versions count: those that stand, or those that stood at a moment. */
record Known(Optional<Instant> at) {
    static final Known NOW = new Known(Optional.empty());

    static Known at(Instant moment) {
        return new Known(Optional.of(moment));
    }

    /**
     * Selects from one table, ordered by key. Standing and superseded versions lie in two indexes, so that each is asked
     * for by the name of its index.     */
    String select(FactTable<?> table, String columns, String where) {
        var stands = "superseded_at = 'infinity' and gone is null and " + where;
        if (at.isEmpty()) {
            return "select %s from %s where %s order by %s".formatted(columns, table.name(), stands, table.order());
        }
        var moment = Moments.literal(at.get());
        return """
                select %1$s from (
                    select * from %2$s where recorded_at <= %4$s and %3$s
                    union all
                    select * from %2$s where superseded_at < 'infinity' and superseded_at > %4$s
                        and recorded_at <= %4$s and gone is null and %5$s
                ) known order by %6$s""".formatted(columns, table.name(), stands, moment, where, table.order());
    }
}
