package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.work.WorkItem;
import org.carejourney.ui.process.OwnJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Timers that come due at once on two nodes of one database, of which one is killed with timers in its hands: each has
 * one effect, and what the dead node held is taken over within a minute.
 */
class TimersIT {
    private static final int TIMERS = Boolean.getBoolean("carejourney.full") ? 10_000 : 200;
    private static final int PEOPLE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(Boolean.getBoolean("carejourney.full") ? 60 : 4);
    private static final Duration TAKEN_OVER_WITHIN = Duration.ofSeconds(60);

    /** Somebody was to be warned, and the timer says so: escalation as it should be, by one change of the item. */
    private static final String WARNED = "escalation > 0 and version = 2";

    private static final String AT_WORK =
            "select count(*) from pg_stat_activity where application_name = '%s' and state = 'active'";

    /** @param name what its connections are called in the database */
    private record Node(Process process, String name, String lockOwner) {}

    @Test
    void each_timer_has_one_effect_though_a_node_dies(@TempDir Path folder) throws Exception {
        try (var product = Headless.start(
                "carejourney.data=" + folder.resolve("data"),
                "carejourney.demo=true",
                "carejourney.today=2021-05-28")) {
            var sql = new JdbcTemplate(product.getBean(javax.sql.DataSource.class));
            var items = items(new ReviewsToSchedule(product));
            var nodes = new ArrayList<Node>();
            try {
                for (int number = 0; number < 2; number++) {
                    nodes.add(start(product.getBean(HikariDataSource.class), folder, number));
                }
                makeDue(sql, items, product.getBean(BusinessClock.class).now());
                await(() -> done(sql) > TIMERS / 4);
                var held = killWithTimersInHand(sql, nodes.getFirst());
                var died = Instant.now();
                await(() -> countOf(sql, held) == 0);
                var takenOver = Duration.between(died, Instant.now());
                await(() -> done(sql) == TIMERS);
                await(() -> count(sql, "select count(*) from act_ru_job where lock_owner_ is not null") == 0);

                assertOneEffect(sql);
                System.out.printf(
                        "%d timers, 1 of 2 nodes killed with %d in hand, taken over after %d s, %d effects, 0 lost, 0 doubled%n",
                        TIMERS, held.size(), takenOver.toSeconds(), done(sql));
                assertThat(takenOver).isLessThan(TAKEN_OVER_WITHIN);
            } finally {
                nodes.forEach(node -> node.process().destroyForcibly());
            }
        }
    }

    private static List<WorkItem> items(ReviewsToSchedule reviews) throws Exception {
        var made = new ArrayList<WorkItem>();
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> (Callable<List<WorkItem>>) () -> IntStream.range(0, TIMERS / PEOPLE)
                        .mapToObj(number -> reviews.newTask("TIMER%d-%d".formatted(person, number), 24))
                        .toList())
                .toList();
        AtOnce.all(people).forEach(made::addAll);
        return made;
    }

    private static Node start(HikariDataSource database, Path folder, int number) throws Exception {
        var name = "node%d".formatted(number);
        var said = folder.resolve(name + ".txt");
        var address = database.getJdbcUrl();
        var process = new ProcessBuilder(OwnJava.words(
                        "512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.carejourney.ui.boot.TimerNode",
                        address + (address.contains("?") ? "&" : "?") + "ApplicationName=" + name,
                        database.getUsername(),
                        database.getPassword()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        await(() -> !process.isAlive() || !locksAs(said).isEmpty());
        assertThat(process.isAlive())
                .as("the node is up: " + Files.readString(said))
                .isTrue();
        return new Node(process, name, locksAs(said));
    }

    private static String locksAs(Path said) {
        try {
            return Files.readAllLines(said).stream()
                    .filter(line -> line.startsWith("LOCKS AS "))
                    .map(line -> line.substring(9))
                    .findFirst()
                    .orElse("");
        } catch (IOException notYet) {
            return "";
        }
    }

    /** All of them within this minute; each finds that nobody was warned yet. */
    private static void makeDue(JdbcTemplate sql, List<WorkItem> items, Instant now) {
        sql.update("update work_item set escalation = 0, version = 1 where child like 'TIMER%' and kind = 'REVIEW'");
        int set = sql.update("""
                update act_ru_job j set duedate_ = ? from act_ru_execution e
                where e.id_ = j.process_instance_id_ and e.business_key_ like 'TIMER%:REVIEW:%'""", Timestamp.from(now));
        assertThat(set).as("timers").isEqualTo(items.size());
    }

    /** Stopped first, and what it had sent to the database answered, so that it lets go of none between the look and the kill. */
    private static List<String> killWithTimersInHand(JdbcTemplate sql, Node node) throws Exception {
        while (true) {
            signal(node, "-STOP");
            await(() -> count(sql, AT_WORK.formatted(node.name())) == 0);
            var held = sql.queryForList(
                    "select id_ from act_ru_job where lock_owner_ = ?", String.class, node.lockOwner());
            if (!held.isEmpty()) {
                node.process().destroyForcibly().waitFor();
                return held;
            }
            signal(node, "-CONT");
            Thread.sleep(20);
        }
    }

    private static void signal(Node node, String signal) throws Exception {
        new ProcessBuilder("kill", signal, String.valueOf(node.process().pid()))
                .start()
                .waitFor();
    }

    private static long done(JdbcTemplate sql) {
        return count(sql, "select count(*) from work_item where child like 'TIMER%' and kind = 'REVIEW' and " + WARNED);
    }

    /** Of the timers that the dead node held, those that have not fired. */
    private static long countOf(JdbcTemplate sql, List<String> held) {
        return held.stream()
                .filter(job -> count(
                                sql,
                                "select count(*) from act_ru_job where id_ = '%s' and lock_owner_ is not null"
                                        .formatted(job))
                        > 0)
                .count();
    }

    private static void assertOneEffect(JdbcTemplate sql) {
        assertThat(done(sql)).isEqualTo(TIMERS);
        assertThat(count(sql, """
                select count(*) from (
                    select a.proc_inst_id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
                    where p.business_key_ like 'TIMER%:REVIEW:%' and a.act_id_ = 'LookAgain'
                    group by a.proc_inst_id_ having count(*) = 1) once""")).as("looked once").isEqualTo(TIMERS);
        assertThat(count(sql, "select count(*) from act_ru_incident")).isZero();
    }

    private static long count(JdbcTemplate sql, String query) {
        var count = sql.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            assertThat(Instant.now()).as("it takes too long").isBefore(end);
            Thread.sleep(50);
        }
    }
}
