package org.carejourney.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.visit.Visits.agreed;
import static org.carejourney.domain.visit.Visits.next;
import static org.carejourney.domain.visit.Visits.seenOn;

import java.time.LocalDate;
import org.carejourney.domain.Children;
import org.carejourney.domain.placing.ConnectedPersonApproved;
import org.carejourney.domain.placing.ConnectedPersonApproved.Approval;
import org.carejourney.domain.placing.ConnectedPersonDecided;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rows of the regime that are not those of any placement. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitingRulesTest {
    @Nested
    class Living_with_parents {
        @Test
        void under_an_interim_order_weekly_to_the_first_review_then_every_four_weeks() {
            var child = seenOn(aChild().episode("2021-03-01", "S", "C1", "P1", "X"), "2021-03-08");
            assertThat(due(child, "2021-03-08")).isEqualTo("2021-03-15");

            child.review("2021-03-19");
            assertThat(due(child, "2021-03-20")).as("already fixed").isEqualTo("2021-03-15");
            assertThat(due(seenOn(child, "2021-03-22"), "2021-03-22")).isEqualTo("2021-04-19");
        }

        @Test
        void a_review_held_before_the_child_came_to_the_parents_is_not_the_first() {
            var child = aChild().episode("2021-01-04", "S", "C1", "U6", "X")
                    .review("2021-01-29")
                    .episode("2021-03-01", "P", "C1", "P1", "P");

            assertThat(due(seenOn(child, "2021-03-05"), "2021-03-05")).isEqualTo("2021-03-12");
        }

        @Test
        void an_interim_order_made_at_home_brings_the_visit_forward_to_a_week() {
            var child = seenOn(aChild().episode("2021-03-01", "S", "L2", "P1", "X"), "2021-03-05")
                    .episode("2021-03-08", "L", "C1", "P1", "X");

            assertThat(due(child, "2021-03-08")).isEqualTo("2021-03-15");
        }

        @Test
        void a_care_order_is_followed_by_a_visit_within_a_week_and_then_every_six_weeks_for_good() {
            var child = seenOn(
                            aChild().episode("2019-06-03", "S", "C1", "P1", "X").review("2019-06-28"), "2021-02-22")
                    .episode("2021-03-01", "L", "C2", "P1", "X");

            assertThat(due(child, "2021-03-01")).isEqualTo("2021-03-08");
            assertThat(next(child, "2021-03-01").trigger().what()).isEqualTo("Care order made");
            assertThat(due(seenOn(child, "2021-03-08"), "2021-03-08")).isEqualTo("2021-04-19");
        }

        @Test
        void before_the_parents_are_assessed_weekly_to_the_first_review_then_every_six_weeks() {
            var child = aChild().episode("2021-03-01", "S", "C2", "P1", "X");
            agreed(child, "2021-03-01", Circumstance.PARENTS_NOT_YET_ASSESSED);
            assertThat(due(seenOn(child, "2021-03-05"), "2021-03-05")).isEqualTo("2021-03-12");

            child.review("2021-03-26");
            assertThat(due(seenOn(child, "2021-03-29"), "2021-03-29")).isEqualTo("2021-05-10");
        }

        @Test
        void parents_assessed_ends_the_weekly_visits_from_the_next_on() {
            var child = aChild().episode("2021-03-01", "S", "C2", "P1", "X");
            agreed(child, "2021-03-01", Circumstance.PARENTS_NOT_YET_ASSESSED);
            seenOn(child, "2021-03-05");
            agreed(child, "2021-03-08", Circumstance.ORDINARY);

            assertThat(due(child, "2021-03-09")).isEqualTo("2021-03-12");
            assertThat(due(seenOn(child, "2021-03-12"), "2021-03-12")).isEqualTo("2021-04-23");
        }
    }

    @Nested
    class A_carer_with_temporary_approval {
        @Test
        void is_visited_weekly_to_the_first_review_then_every_four_weeks() {
            var child = agreed(
                    aChild().episode("2021-03-01", "S", "C2", "U3", "X"),
                    "2021-03-01",
                    Circumstance.CARER_APPROVED_FOR_NOW);
            assertThat(due(seenOn(child, "2021-03-03"), "2021-03-03")).isEqualTo("2021-03-10");

            child.review("2021-03-09");
            assertThat(due(seenOn(child, "2021-03-09"), "2021-03-09")).isEqualTo("2021-04-06");
        }

        @Test
        void told_afterwards_brings_the_visit_forward() {
            var child = seenOn(aChild().episode("2021-03-01", "S", "C2", "U3", "X"), "2021-03-03");
            agreed(child, "2021-03-10", Circumstance.CARER_APPROVED_FOR_NOW);

            assertThat(due(child, "2021-03-10")).isEqualTo("2021-03-17");
        }

        @Test
        void approved_for_good_is_visited_every_six_weeks_from_the_next_on() {
            var child = agreed(
                    aChild().episode("2021-03-01", "S", "C2", "U3", "X"),
                    "2021-03-01",
                    Circumstance.CARER_APPROVED_FOR_NOW);
            seenOn(child, "2021-03-03");
            agreed(child, "2021-03-08", Circumstance.ORDINARY);

            assertThat(due(child, "2021-03-09")).isEqualTo("2021-03-10");
            assertThat(due(seenOn(child, "2021-03-10"), "2021-03-10")).isEqualTo("2021-04-21");
        }
    }

    @Nested
    class Placed_for_adoption {
        @Test
        void weekly_to_the_first_review_of_the_placement_then_as_it_decides() {
            var child = aChild().episode("2020-06-01", "S", "E1", "U6", "X")
                    .review("2020-06-26")
                    .episode("2021-03-01", "P", "E1", "A6", "N");
            assertThat(due(seenOn(child, "2021-03-08"), "2021-03-08")).isEqualTo("2021-03-15");

            child.review("2021-03-26");
            agreed(child, "2021-03-26", Circumstance.DECIDED_BY_ADOPTION_REVIEW, 3);
            assertThat(due(seenOn(child, "2021-03-29"), "2021-03-29")).isEqualTo("2021-04-19");
        }

        @Test
        void the_interval_is_local_until_the_decision_is_recorded() {
            var child = aChild().episode("2021-03-01", "S", "E1", "A6", "N").review("2021-03-26");

            assertThat(due(seenOn(child, "2021-03-29"), "2021-03-29")).isEqualTo("2021-05-10");
        }

        @Test
        void by_the_carers_who_fostered_the_child_it_starts_a_week_too() {
            var child = seenOn(aChild().episode("2020-06-01", "S", "E1", "U5", "X"), "2021-02-25")
                    .episode("2021-03-01", "T", "E1", "A5", "X");

            assertThat(due(child, "2021-03-01")).isEqualTo("2021-03-08");
        }
    }

    @Nested
    class With_a_relative_or_friend {
        private final Children child = aChild().episode("2021-03-01", "S", "C2", "U3", "X");

        @Test
        void approved_for_now_weekly_without_anybody_telling_it_twice() {
            approvedForNow("2021-03-01");
            assertThat(due(seenOn(child, "2021-03-08"), "2021-03-08")).isEqualTo("2021-03-15");

            child.review("2021-03-26");
            assertThat(due(seenOn(child, "2021-03-29"), "2021-03-29")).isEqualTo("2021-04-26");
        }

        @Test
        void approved_as_a_foster_carer_from_the_next_visit_as_in_every_placement() {
            approvedForNow("2021-03-01");
            seenOn(child, "2021-03-08");
            decided("2021-03-10", true);
            assertThat(due(child, "2021-03-10")).as("already fixed").isEqualTo("2021-03-15");

            assertThat(due(seenOn(child, "2021-03-15"), "2021-03-15")).isEqualTo("2021-04-26");
        }

        @Test
        void not_approved_weekly_until_the_child_leaves() {
            approvedForNow("2021-03-01");
            decided("2021-03-10", false);

            assertThat(due(seenOn(child, "2021-03-15"), "2021-03-15")).isEqualTo("2021-03-22");
        }

        @Test
        void what_was_said_of_the_placement_afterwards_stands_when_the_carer_is_approved() {
            approvedForNow("2020-03-02");
            agreed(child, "2021-03-02", Circumstance.MEANT_TO_LAST);
            decided("2021-03-10", true);

            assertThat(due(seenOn(child, "2022-03-07"), "2022-03-07")).isEqualTo("2022-06-07");
        }

        private void approvedForNow(String day) {
            child.add(new ConnectedPersonApproved(child.fact(), placement(), on(day), Approval.TEMPORARY));
        }

        private void decided(String day, boolean approved) {
            child.add(new ConnectedPersonDecided(child.fact(), placement(), on(day), approved));
        }

        private FactId placement() {
            return child.record().ordinaryEpisodes().getFirst().id();
        }
    }

    @Nested
    class Someone_else_responsible_for_where_the_child_lives {
        @Test
        void has_a_regime_of_its_own_whose_interval_is_local() {
            var child = seenOn(aChild().episode("2021-03-01", "S", "J1", "R5", "X"), "2021-03-08");

            assertThat(due(child, "2021-03-08")).isEqualTo("2021-04-19");
            assertThat(next(child, "2021-03-08").rule()).contains("regulation 28(6)", "local");
        }
    }

    private static LocalDate due(Children child, String asAt) {
        return next(child, asAt).due();
    }
}
