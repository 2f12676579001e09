package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.practice.Chosen;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcLocalPractice implements LocalPractice {
    private final JdbcClient jdbc;

    JdbcLocalPractice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Chosen> all() {
        return jdbc.sql("select matter, name, value, holds_from, decided_by, decided_at, reason from local_practice"
                        + " order by id")
                .query((row, number) -> decision(row))
                .list();
    }

    private static Chosen decision(ResultSet row) throws SQLException {
        return new Chosen(
                Chosen.Matter.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7));
    }

    @Override
    public void add(Chosen decision) {
        jdbc.sql("insert into local_practice (matter, name, value, holds_from, decided_by, decided_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        decision.matter().name(),
                        decision.name(),
                        decision.value(),
                        decision.from(),
                        decision.by(),
                        Moments.stored(decision.at()),
                        decision.reason())
                .update();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table local_practice in share row exclusive mode").update();
    }
}
