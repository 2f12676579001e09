package org.carejourney.adapters.inmemory.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carejourney.adapters.inmemory.contract.Facts.ALEX;
import static org.carejourney.adapters.inmemory.contract.Facts.BILLIE;
import static org.carejourney.adapters.inmemory.contract.Facts.T1;
import static org.carejourney.adapters.inmemory.contract.Facts.day;
import static org.carejourney.adapters.inmemory.contract.Facts.review;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.shared.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of profiles, every user directory and every audit trail does. */
public abstract class PeopleContract {
    private static final Caseload EVERYONE = new Caseload.Everyone();

    private Ports ports;

    protected abstract Ports freshPorts();

    @BeforeEach
    void fresh() {
        ports = freshPorts();
    }

    @Test
    void a_child_known_from_returns_has_a_profile_without_allocation() {
        ports.transactions()
                .inTransaction(() ->
                        ports.records().record(ALEX, List.of(new FactChange.Add(review("2021-04-01"))), T1, "ira"));

        assertThat(ports.profiles().find(ALEX)).contains(Profile.unallocated(ALEX));
        assertThat(ports.profiles().find(BILLIE)).isEmpty();
        assertThat(ports.profiles().isIn(EVERYONE, ALEX)).isTrue();
        assertThat(ports.profiles().isIn(EVERYONE, BILLIE)).isFalse();
        assertThat(ports.profiles().isIn(new Caseload.OfTeam("North"), ALEX)).isFalse();
        assertThat(ports.profiles().isIn(new Caseload.OfTeam(""), ALEX)).isFalse();
    }

    @Test
    void keeps_the_last_profile() {
        ports.profiles().save(List.of(profile("1", "Ann", "North", "ira")));
        ports.profiles().save(List.of(profile("1", "Anna", "South", "ola"), profile("2", "Ben", "North", "ira")));
        var one = new ChildId("1");
        var two = new ChildId("2");

        assertThat(ports.profiles().findAll(List.of(one, two, ALEX)))
                .containsOnlyKeys(one, two)
                .containsEntry(one, profile("1", "Anna", "South", "ola"));
        assertThat(ports.profiles().among(new Caseload.OfTeam("North"), List.of(one, two, ALEX)))
                .containsExactly(two);
        assertThat(ports.profiles().among(new Caseload.ReviewedBy("ola"), List.of(one, two)))
                .containsExactly(one);
        assertThat(ports.profiles().among(EVERYONE, List.of(one, ALEX))).containsExactly(one);
        assertThat(ports.profiles().isIn(new Caseload.Nobody(), one)).isFalse();
    }

    @Test
    void foster_households_are_the_fostering_teams_and_no_other_services() {
        var household = new ChildId("household-7");
        ports.profiles()
                .save(List.of(
                        profile("1", "Anna", "South", "ola"), profile("household-7", "Anna Ash", "Fostering", "")));
        ports.transactions()
                .inTransaction(() ->
                        ports.records().record(ALEX, List.of(new FactChange.Add(review("2021-04-01"))), T1, "ira"));
        var all = List.of(new ChildId("1"), household, ALEX);

        assertThat(ports.profiles().among(new Caseload.Households(), all)).containsExactly(household);
        assertThat(ports.profiles().among(new Caseload.AllButHouseholds(), all))
                .containsExactlyInAnyOrder(new ChildId("1"), ALEX);
        assertThat(ports.profiles().among(EVERYONE, all)).hasSize(3);
        assertThat(ports.profiles().search("anna", new Caseload.Households(), 9))
                .extracting(Profile::child)
                .containsExactly(household);
        assertThat(ports.profiles().search("anna", new Caseload.AllButHouseholds(), 9))
                .extracting(Profile::name)
                .containsExactly("Anna");
    }

    @Test
    void finds_children_by_words_those_whose_name_begins_with_them_first() {
        ports.profiles()
                .save(List.of(
                        profile("1", "Joanna Ash", "North", "ira"),
                        profile("2", "Anna Birch", "North", "ira"),
                        profile("anna3", "Zed", "South", "ira")));

        assertThat(ports.profiles().search("ANNA", EVERYONE, 9))
                .extracting(Profile::name)
                .containsExactly("Anna Birch", "Joanna Ash", "Zed");
        assertThat(ports.profiles().search("anna", new Caseload.OfTeam("South"), 9))
                .extracting(Profile::name)
                .containsExactly("Zed");
        assertThat(ports.profiles().search("anna", EVERYONE, 1)).hasSize(1);
        assertThat(ports.profiles().search("_", EVERYONE, 9)).isEmpty();
    }

    @Test
    void lets_in_who_knows_the_password() {
        var ira = new Actor("ira", "Ira Ree", Role.REVIEWING_OFFICER, "");

        assertThat(ports.users().signIn("ira", "demo")).contains(ira);
        assertThat(ports.users().signIn("ira", "Demo")).isEmpty();
        assertThat(ports.users().signIn("nobody", "demo")).isEmpty();
        assertThat(ports.users().find("ira")).contains(ira);
        assertThat(ports.users().find("nobody")).isEmpty();
        assertThat(ports.users().all()).containsExactly(ira);
    }

    @Test
    void staff_come_change_leave_and_come_back() {
        var ann = new Actor("ann", "Ann Ash", Role.CASEWORKER, "North");
        var moved = new Actor("ann", "Ann Ash", Role.CASEWORKER, "South");
        var ben = new Actor("ben", "Ben Birch", Role.HEALTH, "");
        ports.staff().enter(ben, T1);
        ports.staff().enter(ann, T1);
        assertThat(ports.staff().present()).containsExactly(ann, ben);

        ports.staff().enter(moved, T1);
        ports.staff().leave("ben", T1);
        assertThat(ports.staff().present()).containsExactly(moved);

        ports.staff().enter(ben, T1);
        assertThat(ports.staff().present()).containsExactly(moved, ben);
    }

    @Test
    void the_audit_trail_keeps_what_was_refused_when_the_rest_is_undone() {
        var done = new AuditTrail.Entry(T1, "ira", "HoldReview", Optional.of(ALEX), "done");
        var undone = new AuditTrail.Entry(T1, "ira", "CorrectReview", Optional.of(ALEX), "done");
        var refused = new AuditTrail.Entry(T1, "ola", "ShowChild", Optional.empty(), "refused");
        ports.transactions().inTransaction(() -> add(done));
        assertThatThrownBy(() -> ports.transactions().inTransaction(() -> {
                    add(undone);
                    ports.transactions().separately(() -> add(refused));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(ports.entries().all()).containsExactly(done, refused);
        var audit = ports.audit();
        assertThat(audit.latest(Optional.empty(), Optional.empty(), 9)).containsExactly(refused, done);
        assertThat(audit.latest(Optional.empty(), Optional.empty(), 1)).containsExactly(refused);
        assertThat(audit.latest(Optional.of("ira"), Optional.empty(), 9)).containsExactly(done);
        assertThat(audit.latest(Optional.of("ira"), Optional.of(BILLIE), 9)).isEmpty();
        assertThat(audit.latest(Optional.empty(), Optional.of(ALEX), 9)).containsExactly(done);
    }

    @Test
    void a_transaction_within_a_transaction_is_the_same() {
        assertThatThrownBy(() -> ports.transactions().inTransaction(() -> {
                    ports.transactions().inTransaction(() -> {
                        ports.profiles().save(List.of(profile("1", "Ann", "North", "ira")));
                        return 1;
                    });
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");

        assertThat(ports.profiles().find(new ChildId("1"))).isEmpty();
    }

    @Test
    void the_clock_of_a_demonstration_moves_forward_only_and_tells_no_moment_twice() {
        var clock = ports.clock();
        assertThat(clock.isDemonstration()).isTrue();
        assertThat(clock.today()).isEqualTo(day("2021-05-31"));
        var first = clock.now();
        var second = clock.now();
        assertThat(second).isAfter(first);

        clock.moveTo(day("2021-06-07"));
        assertThat(clock.today()).isEqualTo(day("2021-06-07"));
        assertThat(clock.now()).isAfter(second);
        assertThatThrownBy(() -> clock.moveTo(day("2021-06-06"))).isInstanceOf(IllegalArgumentException.class);
    }

    private AuditTrail.Entry add(AuditTrail.Entry entry) {
        ports.audit().add(entry);
        return entry;
    }

    private static Profile profile(String child, String name, String team, String reviewingOfficer) {
        return new Profile(new ChildId(child), name, team, "wim", reviewingOfficer);
    }
}
