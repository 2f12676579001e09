package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.domain.shared.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcAuditTrail implements AuditTrail {
    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Entry entry) {
        jdbc.sql("insert into audit_entry (at, user_id, what, child, outcome) values (?, ?, ?, nullif(?, ''), ?)")
                .params(
                        Moments.stored(entry.at()),
                        entry.user(),
                        entry.what(),
                        entry.child().map(ChildId::value).orElse(""),
                        entry.outcome())
                .update();
    }

    @Override
    public List<Entry> latest(Optional<String> user, Optional<ChildId> child, int size) {
        var narrowed =
                (user.isPresent() ? " and user_id = :user" : "") + (child.isPresent() ? " and child = :child" : "");
        return jdbc.sql("select * from audit_entry where true" + narrowed + " order by id desc limit :size")
                .param("user", user.orElse(""))
                .param("child", child.map(ChildId::value).orElse(""))
                .param("size", size)
                .query(JdbcAuditTrail::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("what"),
                Optional.ofNullable(row.getString("child")).map(ChildId::new),
                row.getString("outcome"));
    }
}
