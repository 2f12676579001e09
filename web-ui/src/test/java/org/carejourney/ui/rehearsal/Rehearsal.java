package org.carejourney.ui.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.ui.boot.CareJourneyApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** The product over a council in memory, for whoever works on its screens: no database, no engine. */
public final class Rehearsal {
    private static final List<String> WITHOUT_DATABASE = List.of(
            "org.carejourney.adapters.persistence.PersistenceAutoConfiguration",
            "org.carejourney.workflows.WorkflowsAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    private Rehearsal() {}

    public static void main(String... arguments) {
        var ports = new InMemoryPorts(LocalDate.of(2021, 5, 31));
        for (var person : people()) ports.users.with(person, "demo");
        var beans = Map.of(
                "careRecords", ports.records,
                "ledger", ports.ledger,
                "places", ports.places,
                "workItems", ports.workItems,
                "journeys", new RehearsalJourneys(ports),
                "businessClock", ports.clock,
                "transactions", ports.transactions,
                "audit", ports.audit,
                "profiles", ports.profiles,
                "boardReports", ports.boardReports);
        new SpringApplicationBuilder(CareJourneyApplication.class)
                .initializers(context -> {
                    var factory = ((GenericApplicationContext) context).getBeanFactory();
                    beans.forEach(factory::registerSingleton);
                    factory.registerSingleton("users", ports.users);
                })
                .properties("spring.autoconfigure.exclude=" + String.join(",", WITHOUT_DATABASE))
                .run(arguments);
    }

    private static List<Actor> people() {
        return List.of(
                new Actor("casey.worker", "Casey Worker", Role.CASEWORKER, "North"),
                new Actor("robin.worker", "Robin Worker", Role.CASEWORKER, "North"),
                new Actor("morgan.manager", "Morgan Manager", Role.TEAM_MANAGER, "North"),
                new Actor("riley.reviewer", "Riley Reviewer", Role.REVIEWING_OFFICER, ""),
                new Actor("sidney.service", "Sidney Service", Role.SERVICE_MANAGER, ""),
                new Actor("ali.analyst", "Ali Analyst", Role.ANALYST, ""),
                new Actor("blake.board", "Blake Board", Role.BOARD_MEMBER, ""));
    }
}
