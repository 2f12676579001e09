package org.carejourney.ui.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.port.in.CheckWork;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.work.Drift;
import org.carejourney.application.work.Drift.Kind;
import org.carejourney.domain.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hundred faults of six kinds, made behind the product's back, are all found and put right; there are no false finds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DriftTest {
    /** The invented council in the full run; otherwise the sample of 400 children. */
    private static final boolean FULL = Boolean.getBoolean("carejourney.full");

    private static final Path RETURNS =
            Path.of("..", "adapters", "ssda903", "src", "test", "resources", "ssda903", "sample-400", "903");
    private static final Actor BY = Actor.system("test");
    private static ConfigurableApplicationContext product;
    private static JdbcTemplate sql;

    @BeforeAll
    static void start() {
        product = Headless.start("carejourney.demo=true", "carejourney.today=2021-05-31");
        if (FULL) {
            product.getBean(LoadDemonstration.class).loadIfEmpty(BY, Progress.silent());
        } else {
            product.getBean(ImportReturns.class)
                    .importReturns(
                            BY,
                            new ImportReturns.Command(RETURNS, "returns", Optional.empty(), Optional.empty()),
                            Progress.silent());
        }
        sql = new JdbcTemplate(product.getBean(javax.sql.DataSource.class));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static CheckWork.Report check() {
        return product.getBean(CheckWork.class).check(BY);
    }

    @Test
    @Order(1)
    void a_council_at_work_gives_no_find() {
        var report = check();

        assertThat(report.found()).isEmpty();
        assertThat(report.children()).isGreaterThan(FULL ? 500 : 200);
    }

    @Test
    @Order(2)
    void a_hundred_faults_are_found_and_put_right() {
        var items = sql.queryForList(
                "select min(id) from work_item where closed_at is null and kind = 'REVIEW' group by child order by 1 limit 67",
                Long.class);
        items.subList(0, 17).forEach(DriftTest::mistakeTheFact);
        items.subList(17, 34)
                .forEach(id -> sql.update(
                        "update work_item set closed_at = now(), closed_by = 'x', closed_how = 'CANCELLED' where id = ?",
                        id));
        items.subList(34, 51).forEach(id -> sql.update("update work_item set due_by = due_by + 3 where id = ?", id));
        items.subList(51, 67).forEach(id -> sql.update("update work_item set assignee = 'who.left' where id = ?", id));
        sql.update("""
                insert into work_item (child, kind, trigger_fact, child_name, child_team, reviewing_officer, task,
                    for_role, team, due_by, last_day, escalation, why, opened_at)
                select child, kind, -id, child_name, child_team, reviewing_officer, task, for_role, team, due_by,
                    last_day, escalation, why, opened_at
                from work_item where id = any (?::bigint[])""", array(items.subList(51, 67)));

        var found = check().found().stream().collect(Collectors.groupingBy(Drift::kind, Collectors.counting()));

        assertThat(found)
                .containsEntry(Kind.OBLIGATION_WITHOUT_PROCESS, 17L)
                .containsEntry(Kind.PROCESS_WITHOUT_OBLIGATION, 17L)
                .containsEntry(Kind.STEP_WITHOUT_TASK, 17L)
                .containsEntry(Kind.WRONG_STEP_OR_DATE, 17L)
                .containsEntry(Kind.WRONG_ASSIGNEE, 16L)
                .containsEntry(Kind.ORPHAN_TASK, 16L);
        assertThat(found.values().stream().mapToLong(count -> count).sum()).isEqualTo(100);
        assertThat(check().found()).isEmpty();
    }

    private static String array(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The process and its task belong to a fact that there is not, and the fact that there is has none. */
    private static void mistakeTheFact(Long item) {
        sql.update("""
                update act_ru_execution e set business_key_ = w.child || ':' || w.kind || ':' || -w.id
                from work_item w
                where w.id = ? and e.business_key_ = w.child || ':' || w.kind || ':' || w.trigger_fact""", item);
        sql.update("update work_item set trigger_fact = -id where id = ?", item);
    }
}
