package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.util.List;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.domain.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcStaffRegister implements StaffRegister {
    private final JdbcClient jdbc;

    JdbcStaffRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Actor> present() {
        return jdbc.sql("select * from staff where left_at is null order by user_id collate \"C\"")
                .query(JdbcUserDirectory::actor)
                .list();
    }

    @Override
    public void enter(Actor person, Instant at) {
        jdbc.sql("""
                        insert into staff values (?, ?, ?, ?, ?, null)
                        on conflict (user_id) do update
                        set name = excluded.name, role = excluded.role, team = excluded.team,
                            changed_at = excluded.changed_at, left_at = null""")
                .params(person.user(), person.name(), person.role().name(), person.team(), Moments.stored(at))
                .update();
    }

    @Override
    public void leave(String user, Instant at) {
        jdbc.sql("update staff set left_at = ? where user_id = ?")
                .params(Moments.stored(at), user)
                .update();
    }
}
