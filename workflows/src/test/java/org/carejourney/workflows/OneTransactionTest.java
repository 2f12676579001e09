package org.carejourney.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Our rows and the engine's commit together or not at all. */
@SpringBootTest(
        classes = OneTransactionTest.Application.class,
        properties = {"carejourney.data=throwaway", "carejourney.jobs.enabled=false"})
class OneTransactionTest {

    @EnableAutoConfiguration
    static class Application {}

    private final JdbcClient jdbc;
    private final RuntimeService processes;
    private final TransactionTemplate transaction;

    OneTransactionTest(
            @Autowired JdbcClient jdbc,
            @Autowired RepositoryService models,
            @Autowired RuntimeService processes,
            @Autowired PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.processes = processes;
        transaction = new TransactionTemplate(transactions);
        models.createDeployment()
                .addClasspathResource("probe.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }

    @BeforeEach
    void aTableOfOurs() {
        jdbc.sql("create table if not exists probe (child text)").update();
    }

    @Test
    void both_are_there_after_a_commit() {
        transaction.executeWithoutResult(status -> work("kept"));

        assertThat(rows("kept")).isOne();
        assertThat(instances("kept")).isOne();
    }

    @Test
    void neither_is_there_after_a_rollback() {
        transaction.executeWithoutResult(status -> {
            work("dropped");
            assertThat(rows("dropped")).isOne();
            assertThat(instances("dropped")).isOne();
            status.setRollbackOnly();
        });

        assertThat(rows("dropped")).isZero();
        assertThat(instances("dropped")).isZero();
    }

    private void work(String child) {
        jdbc.sql("insert into probe values (?)").param(child).update();
        processes.startProcessInstanceByKey("probe", child);
    }

    private long rows(String child) {
        return jdbc.sql("select count(*) from probe where child = ?")
                .param(child)
                .query(Long.class)
                .single();
    }

    private long instances(String child) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(child)
                .count();
    }
}
