package org.carejourney.adapters.persistence;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.carejourney.application.port.out.DemonstrationData.DemoUser;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invented staff of a demonstration; a council's own database lets nobody in this way. */
final class JdbcUserDirectory implements UserDirectory {
    private static final int ITERATIONS = 20_000;
    private static final int BITS = 256;

    private final JdbcClient jdbc;

    JdbcUserDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the staff in where there is none yet. */
    void welcome(List<DemoUser> staff) {
        if (all().isEmpty()) {
            var random = new SecureRandom();
            for (var person : staff) {
                var salt = new byte[16];
                random.nextBytes(salt);
                add(person, salt);
            }
        }
    }

    private void add(DemoUser person, byte[] salt) {
        var actor = person.actor();
        jdbc.sql("insert into demo_user values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        actor.user(),
                        actor.name(),
                        actor.role().name(),
                        actor.team(),
                        salt,
                        ITERATIONS,
                        hash(person.password(), salt, ITERATIONS))
                .update();
    }

    @Override
    public Optional<Actor> find(String user) {
        return jdbc.sql("select * from demo_user where user_id = ?")
                .param(user)
                .query(JdbcUserDirectory::actor)
                .optional();
    }

    @Override
    public Optional<String> nameOf(String user) {
        return nameOf(jdbc, user);
    }

    /** Of the council's staff, present or not, and of those invented for a demonstration. */
    static Optional<String> nameOf(JdbcClient jdbc, String user) {
        return jdbc
                .sql("select name from staff where user_id = ? union all select name from demo_user where user_id = ?")
                .params(user, user)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public List<Actor> all() {
        return jdbc.sql("select * from demo_user order by user_id collate \"C\"")
                .query(JdbcUserDirectory::actor)
                .list();
    }

    @Override
    public Optional<Actor> signIn(String user, String password) {
        return jdbc
                .sql("select * from demo_user where user_id = ? and (select is_demonstration from installation)")
                .param(user)
                .query((row, n) -> isTheirs(row, password) ? Optional.of(actor(row, n)) : Optional.<Actor>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isTheirs(ResultSet row, String password) throws SQLException {
        var given = hash(password, row.getBytes("salt"), row.getInt("iterations"));
        return MessageDigest.isEqual(given, row.getBytes("password_hash"));
    }

    private static byte[] hash(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java came without PBKDF2", impossible);
        }
    }

    static Actor actor(ResultSet row, int n) throws SQLException {
        return new Actor(
                row.getString("user_id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("team"));
    }
}
