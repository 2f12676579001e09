package org.carejourney.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.visit.Visits.agreed;
import static org.carejourney.domain.visit.Visits.inVain;
import static org.carejourney.domain.visit.Visits.next;
import static org.carejourney.domain.visit.Visits.overAScreen;
import static org.carejourney.domain.visit.Visits.seenOn;

import java.time.LocalDate;
import org.carejourney.domain.Children;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitTimetableTest {
    @Nested
    class Any_placement {
        @Test
        void the_first_visit_is_due_within_a_week() {
            assertThat(due(aChild().inCareSince("2021-03-01"), "2021-03-02")).isEqualTo("2021-03-08");
        }

        @Test
        void then_every_six_weeks_in_the_first_year_from_the_visit_that_was_made() {
            var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05", "2021-04-10");

            assertThat(due(child, "2021-04-10")).isEqualTo("2021-05-22");
        }

        @Test
        void a_visit_on_the_last_day_is_in_time_and_a_day_later_is_late_weekend_or_not() {
            var child = seenOn(aChild().inCareSince("2021-03-06"), "2021-03-13", "2021-04-25");

            assertThat(Visits.of(child, "2021-05-01"))
                    .extracting(Obligation::due, Obligation::standing)
                    .startsWith(
                            tuple(on("2021-03-13"), new Standing.OnTime(on("2021-03-13"))),
                            tuple(on("2021-04-24"), new Standing.Late(on("2021-04-25"), 1)));
        }

        @Test
        void after_a_year_six_weeks_go_on_where_it_is_not_meant_to_last() {
            var child = seenOn(aChild().inCareSince("2020-01-06"), "2021-01-11");

            assertThat(due(child, "2021-01-12")).isEqualTo("2021-02-22");
        }

        @Test
        void another_carer_starts_a_week_of_its_own() {
            var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05")
                    .episode("2021-03-20", "P", "C2", "U6", "Y");

            assertThat(due(child, "2021-03-21")).isEqualTo("2021-03-27");
            assertThat(next(child, "2021-03-21").trigger().what()).isEqualTo("Placement began");
        }

        @Test
        void a_visit_on_the_day_of_the_move_is_the_first_in_the_new_placement() {
            var child = aChild().inCareSince("2021-03-01").episode("2021-03-05", "P", "C2", "U6", "Y");

            assertThat(due(seenOn(child, "2021-03-05"), "2021-03-06")).isEqualTo("2021-04-16");
        }

        @Test
        void a_move_never_puts_off_a_visit_that_is_due_sooner() {
            var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05")
                    .episode("2021-04-12", "P", "C2", "U6", "Y");

            assertThat(due(child, "2021-04-13")).isEqualTo("2021-04-16");
        }

        @Test
        void a_move_does_not_make_up_for_a_visit_that_is_overdue() {
            var child = aChild().inCareSince("2021-03-01").episode("2021-03-20", "P", "C2", "U6", "Y");

            assertThat(next(child, "2021-03-25").standing()).isEqualTo(new Standing.Overdue(17));
        }

        @Test
        void moving_house_with_the_carer_starts_nothing() {
            var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05")
                    .episode("2021-03-20", "T", "C2", "U6", "Z");

            assertThat(due(child, "2021-03-21")).isEqualTo("2021-04-16");
        }

        @Test
        void a_temporary_stay_and_the_return_start_nothing() {
            for (var stay : new String[] {"T0", "T1", "T2", "T3", "T4"}) {
                var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05")
                        .episode("2021-03-20", "P", "C2", stay, "HOSP")
                        .episode("2021-03-26", "P", "C2", "U6", "X");

                assertThat(due(child, "2021-03-22")).as(stay).isEqualTo("2021-04-16");
                assertThat(due(child, "2021-03-27")).as(stay).isEqualTo("2021-04-16");
            }
        }

        @Test
        void a_new_order_elsewhere_than_with_parents_starts_nothing() {
            var child = seenOn(aChild().episode("2021-03-01", "S", "C1", "U6", "X"), "2021-03-05")
                    .episode("2021-03-20", "L", "C2", "U6", "X");

            assertThat(due(child, "2021-03-21")).isEqualTo("2021-04-16");
        }
    }

    @Nested
    class A_placement_meant_to_last_until_18 {
        @Test
        void scenario_23() {
            var child = seenOn(aChild().episode("2020-05-10", "S", "C2", "U4", "X"), "2021-04-20");

            assertThat(due(child, "2021-05-31")).isEqualTo("2021-06-01");
            assertThat(due(seenOn(child, "2021-06-01"), "2021-06-01")).isEqualTo("2021-09-01");
            child.episode("2021-06-07", "P", "C2", "U4", "Y");
            assertThat(due(child, "2021-06-07")).isEqualTo("2021-06-14");
            assertThat(due(seenOn(child, "2021-06-14"), "2021-06-14")).isEqualTo("2021-07-26");
        }

        @Test
        void on_the_anniversary_itself_the_first_year_is_over() {
            assertThat(due(seenOn(longTerm("2020-05-10"), "2021-05-09"), "2021-05-11"))
                    .isEqualTo("2021-06-20");
            assertThat(due(seenOn(longTerm("2020-05-10"), "2021-05-10"), "2021-05-11"))
                    .isEqualTo("2021-08-10");
        }

        @Test
        void month_ends_are_not_stretched() {
            assertThat(due(seenOn(longTerm("2019-05-10"), "2020-11-30"), "2020-12-01"))
                    .isEqualTo("2021-02-28");
        }

        @Test
        void permanence_agreed_later_lengthens_the_time_from_the_next_visit_on() {
            var child = seenOn(aChild().inCareSince("2020-01-06"), "2021-04-20");
            agreed(child, "2021-05-01", Circumstance.MEANT_TO_LAST);

            assertThat(due(child, "2021-05-02")).isEqualTo("2021-06-01");
            assertThat(due(seenOn(child, "2021-05-30"), "2021-05-31")).isEqualTo("2021-08-30");
        }

        @Test
        void no_longer_meant_to_last_shortens_it_at_once_from_that_day() {
            var child = seenOn(
                    agreed(aChild().inCareSince("2019-06-03"), "2019-07-01", Circumstance.MEANT_TO_LAST), "2021-03-01");
            agreed(child, "2021-03-08", Circumstance.ORDINARY);

            assertThat(due(child, "2021-03-07")).isEqualTo("2021-06-01");
            assertThat(due(child, "2021-03-08")).isEqualTo("2021-04-19");
        }

        @Test
        void a_child_in_long_term_fostering_may_agree_to_six_months_after_a_year() {
            var child = agreed(longTerm("2020-01-06"), "2020-02-01", Circumstance.CHILD_AGREES_TO_FEWER);

            assertThat(due(seenOn(child, "2021-01-05"), "2021-01-05")).isEqualTo("2021-02-16");
            assertThat(due(seenOn(child, "2021-02-10"), "2021-02-10")).isEqualTo("2021-08-10");
        }

        @Test
        void what_was_agreed_for_one_placement_does_not_hold_for_the_next() {
            var child = agreed(longTerm("2019-06-03"), "2020-02-01", Circumstance.CHILD_AGREES_TO_FEWER)
                    .episode("2020-03-02", "P", "C2", "U4", "Y");

            assertThat(due(seenOn(child, "2021-03-10"), "2021-03-10")).isEqualTo("2021-06-10");
        }

        private static Children longTerm(String since) {
            return aChild().episode(since, "S", "C2", "U4", "X");
        }
    }

    @Nested
    class What_counts {
        @Test
        void a_call_in_vain_does_not() {
            var child = aChild().inCareSince("2021-03-01");
            child.add(inVain(child, "2021-03-04"));

            assertThat(due(child, "2021-03-05")).isEqualTo("2021-03-08");
        }

        @Test
        void a_visit_over_a_screen_did_until_the_end_of_September_2021() {
            var child = seenOn(aChild().inCareSince("2021-07-01"), "2021-07-08", "2021-08-19");
            child.add(overAScreen(child, "2021-09-30"));
            child.add(overAScreen(child, "2021-10-01"));

            assertThat(due(child, "2021-10-05")).isEqualTo("2021-11-11");
        }

        @Test
        void a_corrected_day_moves_the_next() {
            assertThat(due(seenOn(aChild().inCareSince("2021-03-01"), "2021-03-08"), "2021-03-10"))
                    .isEqualTo("2021-04-19");
            assertThat(due(seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05"), "2021-03-10"))
                    .isEqualTo("2021-04-16");
        }
    }

    @Nested
    class Beginning_and_end {
        @Test
        void where_recording_began_with_the_child_in_care_the_interval_runs_from_that_day() {
            var since = ClockSettings.england().inUseSince(on("2021-03-01"));
            var child = aChild().inCareSince("2020-06-01").record();

            assertThat(JourneyCatalogue.obligations(child, since, on("2021-03-02")))
                    .filteredOn(one -> one.kind() == ObligationKind.VISIT)
                    .extracting(Obligation::due)
                    .containsExactly(on("2021-04-12"));
        }

        @Test
        void where_nobody_records_visits_none_are_due() {
            var child = aChild().inCareSince("2020-06-01").record();

            assertThat(JourneyCatalogue.obligations(child, ClockSettings.england(), on("2021-03-02")))
                    .noneMatch(one -> one.kind() == ObligationKind.VISIT);
        }

        @Test
        void leaving_care_cancels_what_is_not_overdue_and_leaves_missed_what_is() {
            assertThat(Visits.of(aChild().inCareSince("2021-03-01").leaves("2021-03-05", "E4A"), "2021-03-31"))
                    .extracting(Obligation::standing)
                    .containsExactly(new Standing.Cancelled(on("2021-03-05")));
            assertThat(Visits.of(aChild().inCareSince("2021-03-01").leaves("2021-03-12", "E4A"), "2021-03-31"))
                    .extracting(Obligation::standing)
                    .containsExactly(new Standing.Missed(on("2021-03-12")));
        }

        @Test
        void coming_back_starts_anew() {
            var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05")
                    .leaves("2021-03-20", "E4A")
                    .episode("2021-04-10", "S", "V2", "U6", "Y");

            assertThat(due(child, "2021-04-11")).isEqualTo("2021-04-17");
        }

        @Test
        void nothing_is_due_on_or_after_the_18th_birthday() {
            var child = seenOn(aChild().born("2003-05-31").inCareSince("2020-01-06"), "2021-04-19");
            assertThat(Visits.of(child, "2021-05-01")).noneMatch(Obligation::isOpen);

            var earlier = seenOn(aChild().born("2003-05-31").inCareSince("2020-01-06"), "2021-04-18");
            assertThat(due(earlier, "2021-05-01")).isEqualTo("2021-05-30");
            assertThat(Visits.of(earlier, "2021-06-02"))
                    .as("care never closed on the record")
                    .last()
                    .extracting(Obligation::standing)
                    .isEqualTo(new Standing.Missed(on("2021-05-31")));
        }

        @Test
        void short_breaks_have_no_statutory_visits() {
            assertThat(Visits.of(aChild().episode("2021-03-01", "S", "V4", "U6", "X"), "2021-03-31"))
                    .isEmpty();
        }
    }

    private static LocalDate due(Children child, String asAt) {
        return next(child, asAt).due();
    }
}
