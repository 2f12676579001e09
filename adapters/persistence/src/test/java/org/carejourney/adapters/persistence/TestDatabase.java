package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.DemonstrationData.DemoUser;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of a build, emptied before each. */
final class TestDatabase {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T10:15:30.5Z"), ZoneOffset.UTC);

    private static final List<String> TABLES = List.of(
            "child",
            "import",
            "import_problem",
            "child_to_reconcile",
            "place",
            "place_directory",
            "profile",
            "work_item",
            "board_report",
            "board_report_reading",
            "local_practice",
            "installation",
            "demo_user",
            "staff");

    private static Optional<ConfigurableApplicationContext> context = Optional.empty();

    private TestDatabase() {}

    @Configuration
    @EnableAutoConfiguration
    static class Application {
        @Bean
        Clock clock() {
            return CLOCK;
        }
    }

    static synchronized ConfigurableApplicationContext context() {
        if (context.isEmpty()) {
            context = Optional.of(new SpringApplicationBuilder(Application.class)
                    .properties("carejourney.data=throwaway", "carejourney.demo=true", "spring.main.banner-mode=off")
                    .run());
        }
        return context.get();
    }

    static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    static <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    static Ports fresh() {
        var facts = FactTables.ALL.stream().map(FactTable::name).toList();
        jdbc().sql("alter table audit_entry disable trigger user").update();
        jdbc().sql("truncate audit_entry, " + String.join(", ", facts) + ", " + String.join(", ", TABLES))
                .update();
        jdbc().sql("alter table audit_entry enable trigger user").update();
        var installation = new Installation(jdbc(), true, Optional.of(LocalDate.of(2021, 5, 31)), true);
        var users = new JdbcUserDirectory(jdbc());
        users.welcome(List.of(new DemoUser(new Actor("ira", "Ira Ree", Role.REVIEWING_OFFICER, ""), "demo")));
        return new Ports(
                bean(CareRecords.class),
                bean(ReturnsLedger.class),
                bean(Profiles.class),
                bean(WorkItems.class),
                bean(Transactions.class),
                bean(AuditTrail.class),
                bean(BoardReports.class),
                bean(LocalPractice.class),
                bean(PlaceDirectory.class),
                new JdbcBusinessClock(jdbc(), installation, CLOCK),
                users,
                bean(StaffRegister.class),
                TestDatabase::audit);
    }

    /** In a transaction of somebody else, who gives up soon where it would have to wait. */
    static <T> T elsewhere(Transactions transactions, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> transactions.inTransaction(() -> {
                    jdbc().sql("set local lock_timeout = '200ms'").update();
                    return work.get();
                }))
                .join();
    }

    private static List<AuditTrail.Entry> audit() {
        return jdbc().sql("select * from audit_entry order by id")
                .query(TestDatabase::entry)
                .list();
    }

    private static AuditTrail.Entry entry(ResultSet row, int n) throws SQLException {
        return new AuditTrail.Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("user_id"),
                row.getString("what"),
                Optional.ofNullable(row.getString("child")).map(ChildId::new),
                row.getString("outcome"));
    }
}
