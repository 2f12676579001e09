package org.carejourney.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void keeps_its_data_between_starts_and_commits_durably() throws SQLException {
        try (var database = EmbeddedDatabase.in(directory)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('here')");
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
        try (var database = EmbeddedDatabase.in(directory)) {
            assertThat(query(database, "select word from kept")).isEqualTo("here");
        }
    }

    @Test
    void asks_for_a_password() {
        try (var database = EmbeddedDatabase.in(directory)) {
            var address = database.address();
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "guess"))
                    .hasMessageContaining("authentication failed");
        }
    }

    @Test
    void a_second_start_on_the_same_data_says_who_holds_them() {
        try (var first = EmbeddedDatabase.in(directory)) {
            assertThat(first.address().url()).isNotBlank();
            assertThatThrownBy(() -> EmbeddedDatabase.in(directory))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void a_stale_process_number_is_not_mistaken_for_postgresql() throws IOException, SQLException {
        EmbeddedDatabase.in(directory).close();
        Files.writeString(
                directory.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var database = EmbeddedDatabase.in(directory)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_throwaway_leaves_nothing() {
        Path data;
        try (var database = EmbeddedDatabase.throwaway()) {
            data = database.directory();
            assertThat(data).exists();
        }
        assertThat(data).doesNotExist();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
