package org.carejourney.adapters.inmemory.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.T2;
import static org.carejourney.adapters.inmemory.contract.Facts.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.record.Profile;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.review.ReviewTask;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every inbox does. */
public abstract class WorkItemsContract {
    private Ports ports;

    protected abstract Ports freshPorts();

    @BeforeEach
    void fresh() {
        ports = freshPorts();
    }

    @Test
    void gives_back_what_was_opened() {
        var given = item("A", 1);
        var opened = ports.workItems().open(given);

        assertThat(opened.id()).isPositive();
        assertThat(opened)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(given);
        assertThat(ports.workItems().find(opened.id())).contains(opened);
        assertThat(ports.workItems().openOf(opened.journey())).contains(opened);
        assertThat(ports.workItems().openOf(new ChildId("A"))).containsExactly(opened);
        assertThat(ports.workItems().openOfAll(List.of(new ChildId("A"), new ChildId("B"))))
                .containsOnlyKeys(new ChildId("A"));
    }

    @Test
    void a_journey_has_one_open_item_at_most() {
        var first = ports.workItems().open(item("A", 1));

        assertThatThrownBy(() -> ports.workItems().open(item("A", 1))).isInstanceOf(IllegalStateException.class);

        ports.workItems().cancelAll(first.journey(), "ira", T2);
        assertThat(ports.workItems().open(item("A", 1)).id()).isNotEqualTo(first.id());
    }

    @Test
    void who_comes_second_is_told() {
        var seen = ports.workItems().open(item("A", 1));
        var taken = ports.workItems().save(assigned(seen, "ira"));

        assertThat(taken.version()).isGreaterThan(seen.version());
        assertThatThrownBy(() -> ports.workItems().save(assigned(seen, "ola"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(ports.workItems().find(seen.id()).orElseThrow().assignee()).contains("ira");
    }

    @Test
    void a_closed_item_leaves_the_inbox_and_is_remembered() {
        var item = ports.workItems().open(item("A", 1));
        var closed = new WorkItem.Closed(WorkItem.How.DONE, "ira", T2);
        var done = ports.workItems().save(changed(item, Optional.of("ira"), Optional.of(closed)));

        assertThat(done.closed()).contains(closed);
        assertThat(ports.workItems().openOf(item.journey())).isEmpty();
        assertThat(ports.workItems().lastClosedOf(item.journey())).contains(done);
        assertThat(page(any())).isEmpty();
        assertThat(ports.workItems().count(any())).isZero();
    }

    @Test
    void the_last_closed_item_of_a_journey_is_the_one_closed_last() {
        var first = ports.workItems().open(item("A", 1));
        ports.workItems().cancelAll(first.journey(), "ira", T1);
        var second = ports.workItems().open(item("A", 1));
        ports.workItems().cancelAll(first.journey(), "ola", T2);

        assertThat(ports.workItems().lastClosedOf(first.journey()).orElseThrow().id())
                .isEqualTo(second.id());
    }

    @Test
    void who_made_the_product_cancel_items_is_told() {
        var before = ports.workItems().open(item("A", 1));
        ports.workItems().cancelAll(before.journey(), "ira", T1);
        var since = ports.workItems().open(item("A", 2));
        ports.workItems().cancelAll(since.journey(), "system:work", T2);

        ports.workItems().cancelledThrough(since.journey().child(), "ola", T2);

        assertThat(ports.workItems().find(before.id()).flatMap(WorkItem::closed).map(WorkItem.Closed::by))
                .contains("ira");
        assertThat(ports.workItems().find(since.id()).flatMap(WorkItem::closed))
                .contains(new WorkItem.Closed(WorkItem.How.CANCELLED, "ola", T2));
    }

    @Test
    void pages_show_the_most_pressing_first_and_every_item_once() {
        var random = new Random(3);
        for (int number = 0; number < 57; number++) {
            ports.workItems()
                    .open(item(
                            "A" + number % 9,
                            number,
                            Escalation.values()[random.nextInt(3)],
                            "2021-06-%02d".formatted(1 + random.nextInt(4))));
        }
        var all = new ArrayList<WorkItem>();
        var query = any();
        while (true) {
            var page = ports.workItems().page(query);
            all.addAll(page.items());
            if (!page.hasMore()) {
                break;
            }
            assertThat(page.items()).hasSize(10);
            query = new WorkItems.Query(
                    new Caseload.Everyone(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    "",
                    Optional.of(all.getLast()),
                    10);
        }

        assertThat(all).hasSize(57).doesNotHaveDuplicates();
        for (int at = 1; at < all.size(); at++) {
            var before = all.get(at - 1);
            var item = all.get(at);
            assertThat(before.escalation()).isGreaterThanOrEqualTo(item.escalation());
            if (before.escalation() == item.escalation()) {
                assertThat(before.by()).isBeforeOrEqualTo(item.by());
                assertThat(before.by().equals(item.by()) && before.id() > item.id())
                        .isFalse();
            }
        }
        assertThat(ports.workItems().count(query)).isEqualTo(57);
    }

    @Test
    void a_caseload_narrows_the_list() {
        ports.profiles()
                .save(List.of(
                        new Profile(new ChildId("A"), "Ann", "North", "wim", "ira"),
                        new Profile(new ChildId("B"), "Ben", "South", "wes", "ira"),
                        new Profile(new ChildId("C"), "Cat", "South", "wes", "ola")));
        for (var child : List.of("A", "B", "C", "D")) {
            ports.workItems().open(item(child, 1));
        }

        assertThat(children(query(new Caseload.Everyone(), ""))).containsExactly("A", "B", "C", "D");
        assertThat(children(query(new Caseload.OfTeam("South"), ""))).containsExactly("B", "C");
        assertThat(children(query(new Caseload.ReviewedBy("ira"), ""))).containsExactly("A", "B");
        assertThat(children(query(new Caseload.Nobody(), ""))).isEmpty();
        assertThat(children(query(new Caseload.OfTeam(""), ""))).isEmpty();
        assertThat(ports.workItems().count(query(new Caseload.OfTeam("South"), "")))
                .isEqualTo(2);
    }

    @Test
    void the_list_follows_a_child_to_another_team_and_name() {
        ports.workItems().open(item("A", 1));
        ports.profiles().save(List.of(new Profile(new ChildId("A"), "Ann Lee", "North", "wim", "ira")));

        assertThat(children(query(new Caseload.OfTeam("North"), ""))).containsExactly("A");
        assertThat(page(query(new Caseload.Everyone(), "lee")))
                .singleElement()
                .extracting(WorkItem::childName)
                .isEqualTo("Ann Lee");
    }

    @Test
    void filters_by_role_person_task_and_words() {
        var mine = ports.workItems().save(assigned(ports.workItems().open(item("A", 1)), "ira"));
        var free = ports.workItems().open(item("B", 1));

        assertThat(page(with(Optional.of(Role.TEAM_MANAGER), Optional.empty(), false, Optional.empty())))
                .isEmpty();
        assertThat(page(with(Optional.of(Role.REVIEWING_OFFICER), Optional.of("ira"), false, Optional.empty())))
                .containsExactly(mine);
        assertThat(page(with(Optional.empty(), Optional.empty(), true, Optional.of(ReviewTask.HOLD))))
                .containsExactly(free);
        assertThat(page(with(Optional.empty(), Optional.empty(), true, Optional.of(ReviewTask.MINUTES))))
                .isEmpty();
        assertThat(page(query(new Caseload.Everyone(), " child b"))).containsExactly(free);
        assertThat(page(query(new Caseload.Everyone(), "%"))).isEmpty();
    }

    private List<WorkItem> page(WorkItems.Query query) {
        return ports.workItems().page(query).items();
    }

    private List<String> children(WorkItems.Query query) {
        return page(query).stream().map(item -> item.journey().child().value()).toList();
    }

    private static WorkItems.Query any() {
        return query(new Caseload.Everyone(), "");
    }

    private static WorkItems.Query query(Caseload caseload, String words) {
        return new WorkItems.Query(
                caseload, Optional.empty(), Optional.empty(), false, Optional.empty(), words, Optional.empty(), 10);
    }

    private static WorkItems.Query with(
            Optional<Role> role, Optional<String> assignee, boolean unclaimed, Optional<Task> task) {
        return new WorkItems.Query(new Caseload.Everyone(), role, assignee, unclaimed, task, "", Optional.empty(), 10);
    }

    private static WorkItem item(String child, long trigger) {
        return item(child, trigger, Escalation.NONE, "2021-06-01");
    }

    private static WorkItem item(String child, long trigger, Escalation escalation, String by) {
        return new WorkItem(
                0,
                0,
                new JourneyKey(new ChildId(child), ObligationKind.REVIEW, new FactId(trigger)),
                "Child " + child,
                ReviewTask.HOLD,
                Role.REVIEWING_OFFICER,
                "North",
                Optional.empty(),
                day(by),
                day("2021-06-30"),
                escalation,
                "Came into care on 1 May 2021",
                T1,
                Optional.empty(),
                Optional.empty());
    }

    private static WorkItem assigned(WorkItem item, String to) {
        return changed(item, Optional.of(to), Optional.empty());
    }

    private static WorkItem changed(WorkItem item, Optional<String> assignee, Optional<WorkItem.Closed> closed) {
        return new WorkItem(
                item.id(),
                item.version(),
                item.journey(),
                item.childName(),
                item.task(),
                item.forRole(),
                item.team(),
                assignee,
                item.by(),
                item.due(),
                item.escalation(),
                item.why(),
                item.openedAt(),
                item.assigned(),
                closed);
    }
}
