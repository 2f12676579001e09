package org.carejourney.ui.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Children of team North whose first review is to be scheduled, and people who may do it. */
record ReviewsToSchedule(ConfigurableApplicationContext product) {
    private static final String TEAM = "North";

    /** A manager of the team, known to the directory. */
    Actor manager(String name) {
        var user = name.toLowerCase(java.util.Locale.UK).replace(' ', '.');
        new JdbcTemplate(product.getBean(javax.sql.DataSource.class))
                .update(
                        "insert into demo_user values (?, ?, ?, ?, ''::bytea, 1, ''::bytea) on conflict do nothing",
                        user,
                        name,
                        Role.TEAM_MANAGER.name(),
                        TEAM);
        return new Actor(user, name, Role.TEAM_MANAGER, TEAM);
    }

    /** The task of a child who came into care so many days ago. */
    WorkItem newTask(String name, int daysAgo) {
        var child = new ChildId(name);
        var start = use(BusinessClock.class).today().minusDays(daysAgo);
        use(Transactions.class).inTransaction(() -> {
            use(Profiles.class).save(List.of(new Profile(child, name, TEAM, "", "")));
            return use(CareRecords.class)
                    .record(
                            child,
                            List.of(new FactChange.Add(person()), new FactChange.Add(episode(start))),
                            use(BusinessClock.class).now(),
                            "test");
        });
        use(ReconcileWork.class).child(Actor.system("test"), child);
        return openReview(child).orElseThrow();
    }

    Optional<WorkItem> openReview(ChildId child) {
        return use(WorkItems.class).openOf(child).stream()
                .filter(item -> item.journey().kind() == ObligationKind.REVIEW)
                .findFirst();
    }

    RecordAct.Outcome schedule(Actor by, WorkItem task) {
        var today = use(BusinessClock.class).today();
        return use(RecordAct.class)
                .record(
                        by,
                        RecordAct.Command.of(
                                        task.journey().child(),
                                        ReviewTask.SCHEDULE.act().name())
                                .doing(new TaskRef(task.id(), task.version()))
                                .answering(Answers.of(
                                                "on", today.toString(),
                                                "meetingOn", today.plusDays(3).toString())
                                        .lateBecause("The office was closed")));
    }

    private static Person person() {
        return new Person(
                FactId.UNSAVED,
                LocalDate.of(2012, 3, 1),
                Optional.empty(),
                Optional.empty(),
                "UN1",
                Optional.empty(),
                Optional.empty());
    }

    private static Episode episode(LocalDate start) {
        return new Episode(
                FactId.UNSAVED,
                start,
                ReasonForNewEpisode.S,
                LegalStatus.C2,
                Optional.of(CategoryOfNeed.N1),
                PlacementType.U6,
                Optional.of(PlacementProvider.PR1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "WV11AA",
                "WV12BB",
                "SC1");
    }

    private <P> P use(Class<P> port) {
        return product.getBean(port);
    }
}
