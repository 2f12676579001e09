package org.carejourney.adapters.persistence;

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
}
