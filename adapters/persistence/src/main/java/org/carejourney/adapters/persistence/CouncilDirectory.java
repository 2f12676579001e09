package org.carejourney.adapters.persistence;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The council's staff, as last heard from its own directory; nobody signs in here with a password. */
final class CouncilDirectory implements UserDirectory {
    private final JdbcClient jdbc;
    private final StaffRegister register;

    CouncilDirectory(JdbcClient jdbc, StaffRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    @Override
    public Optional<Actor> find(String user) {
        return jdbc.sql("select * from staff where user_id = ? and left_at is null")
                .param(user)
                .query(JdbcUserDirectory::actor)
                .optional();
    }

    @Override
    public Optional<String> nameOf(String user) {
        return JdbcUserDirectory.nameOf(jdbc, user);
    }

    @Override
    public List<Actor> all() {
        return register.present();
    }

    @Override
    public Optional<Actor> signIn(String user, String password) {
        return Optional.empty();
    }
}
