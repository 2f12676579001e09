package org.carejourney.adapters.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.returns.UnusableReturns;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;

/** The bare database, on one connection and with nothing between. */
final class JdbcYardstick implements DatabaseYardstick {
    private final DataSource dataSource;
    private final InstantSource clock;

    JdbcYardstick(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Work on one connection within one transaction. */
    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private Duration timed(Work prepare, Work timed, Work after) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            prepare.on(connection);
            Instant before = clock.instant();
            timed.on(connection);
            connection.commit();
            var taken = Duration.between(before, clock.instant());
            after.on(connection);
            connection.commit();
            return taken;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The bare database cannot be measured", failure);
        } catch (IOException failure) {
            throw new UnusableReturns("The returns cannot be read", failure);
        }
    }

    @Override
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        timed(
                connection -> {},
                connection -> {
                    for (var name : List.of(
                            "server_version",
                            "fsync",
                            "synchronous_commit",
                            "full_page_writes",
                            "shared_buffers",
                            "max_wal_size")) {
                        try (var statement = connection.createStatement();
                                var row = statement.executeQuery("show " + name)) {
                            row.next();
                            settings.put(name, row.getString(1));
                        }
                    }
                },
                connection -> {});
        return settings;
    }

    @Override
    public Duration copyIn(Path returns) {
        return timed(
                connection -> execute(connection, "create schema bare"),
                connection -> {
                    try (var files = Files.walk(returns)) {
                        var number = 0;
                        for (var file :
                                files.filter(JdbcYardstick::isCsv).sorted().toList()) {
                            copyIn(connection, file, "bare.file_" + number++);
                        }
                    }
                },
                connection -> execute(connection, "drop schema bare cascade"));
    }

    private static boolean isCsv(Path file) {
        return file.getFileName().toString().endsWith(".csv")
                && !file.getFileName().toString().equals("postcodes.csv");
    }

    private static void copyIn(Connection connection, Path file, String table) throws SQLException, IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var header = reader.readLine();
            long columns = header == null
                    ? 1
                    : header.chars().filter(letter -> letter == ',').count() + 1;
            execute(
                    connection,
                    "create table " + table
                            + IntStream.range(0, (int) columns)
                                    .mapToObj(column -> "c" + column + " text")
                                    .collect(Collectors.joining(", ", " (", ")")));
        }
        try (var bytes = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header)", bytes, 1 << 16);
        }
    }

    @Override
    public Duration copyOut() {
        return timed(
                connection -> {},
                connection -> {
                    for (var table : FactTables.ALL) {
                        var copy = connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut(
                                        "copy (select child_no, fact_id, %s from %s where superseded_at = 'infinity') to stdout (format binary)"
                                                .formatted(table.names(), table.name()));
                        while (copy.readFromCopy() != null) {
                            continue;
                        }
                    }
                },
                connection -> {});
    }

    @Override
    public void fillInbox(int from, int to) {
        timed(
                connection -> {},
                connection -> execute(connection, """
                        insert into work_item (child, kind, trigger_fact, child_name, child_team, reviewing_officer, task,
                            for_role, team, assignee, due_by, last_day, escalation, why, opened_at)
                        select child, 'REVIEW', 1000000000000 + n, 'Child ' || child, 'Team ' || n %% 50,
                            'officer' || n %% 40, (array['SCHEDULE', 'CONSULT', 'REPORT', 'HOLD'])[1 + n %% 4],
                            'REVIEWING_OFFICER', '', case when n %% 3 = 0 then 'officer' || n %% 40 end,
                            date '2021-05-01' + n %% 180, date '2021-05-08' + n %% 180,
                            case when n %% 50 = 0 then n %% 7 else 0 end, 'Review due', now()
                        from generate_series(%d, %d) n
                        join (select child, row_number() over (order by child_no) as place from child) c
                            on c.place = 1 + n %% (select count(*) from child)""".formatted(from, to)),
                connection -> execute(connection, "analyze work_item"));
    }

    @Override
    public Duration inboxPages(WorkItems.Query query, int times) {
        var narrowed = Narrowing.to(query.caseload(), "child_team");
        var sql = "select %s from work_item where closed_at is null and %s order by calmness, due_by, id limit %d"
                .formatted(StoredWorkItem.COLUMNS, narrowed.sql(), query.size() + 1);
        return timed(
                connection -> {},
                connection -> {
                    try (var statement = connection.prepareStatement(sql)) {
                        for (int parameter = 0;
                                parameter < narrowed.parameters().size();
                                parameter++) {
                            statement.setObject(
                                    parameter + 1, narrowed.parameters().get(parameter));
                        }
                        for (int time = 0; time < times; time++) {
                            read(statement);
                        }
                    }
                },
                connection -> {});
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
