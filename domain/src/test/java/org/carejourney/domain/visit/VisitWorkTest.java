package org.carejourney.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.visit.Visits.inVain;
import static org.carejourney.domain.visit.Visits.seenOn;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.ExtraVisitRequested.By;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;
import org.carejourney.domain.work.Work;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitWorkTest {
    @Test
    void there_is_one_visit_to_make_the_one_that_is_due_first() {
        var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05");
        child.add(new ExtraVisitRequested(child.fact(), on("2021-03-15"), By.CHILD));

        assertThat(work(child, "2021-03-16"))
                .filteredOn(one -> one.task() == VisitTask.VISIT_CHILD)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ObligationKind.EXTRA_VISIT);
                    assertThat(one.by()).isEqualTo("2021-03-22");
                });
    }

    @Test
    void one_visit_answers_both_and_is_signed_once() {
        var child = seenOn(aChild().inCareSince("2021-03-01"), "2021-03-05");
        child.add(new VisitSigned(child.fact(), new VisitedOn(child).first(), on("2021-03-08")));
        child.add(new ExtraVisitRequested(child.fact(), on("2021-03-15"), By.CARER));
        seenOn(child, "2021-03-18");

        assertThat(work(child, "2021-03-19"))
                .extracting(Work::task, Work::kind)
                .containsExactly(
                        tuple(VisitTask.SIGN_VISIT, ObligationKind.EXTRA_VISIT),
                        tuple(VisitTask.VISIT_CHILD, ObligationKind.VISIT));
    }

    @Test
    void after_a_call_in_vain_another_attempt_is_made_within_two_working_days() {
        var child = seenOn(aChild().inCareSince("2021-04-26"), "2021-04-27");
        child.add(inVain(child, "2021-04-30"));

        assertThat(again(child, "2021-04-30").by())
                .as("over the May bank holiday")
                .isEqualTo("2021-05-05");
        assertThat(again(child, "2021-04-30").due()).as("the clock runs on").isEqualTo("2021-06-08");
    }

    @Test
    void but_not_after_the_last_day_in_time_unless_that_is_past() {
        var child = aChild().inCareSince("2021-03-01");
        child.add(inVain(child, "2021-03-08"));
        assertThat(again(child, "2021-03-08").by()).isEqualTo("2021-03-08");

        child.add(inVain(child, "2021-03-10"));
        assertThat(again(child, "2021-03-10").by()).isEqualTo("2021-03-12");
    }

    @Test
    void a_visit_made_ends_the_attempts() {
        var child = aChild().inCareSince("2021-03-01");
        child.add(inVain(child, "2021-03-04"));
        seenOn(child, "2021-03-05");

        assertThat(work(child, "2021-03-06")).extracting(Work::task).doesNotContain(VisitTask.VISIT_AGAIN);
    }

    @Test
    void the_manager_signs_within_five_working_days_over_a_bank_holiday() {
        var child = seenOn(aChild().inCareSince("2021-04-26"), "2021-04-29");

        assertThat(work(child, "2021-04-30"))
                .filteredOn(one -> one.task() == VisitTask.SIGN_VISIT)
                .extracting(Work::by)
                .containsExactly(on("2021-05-07"));
    }

    @Test
    void nobody_visits_or_signs_once_care_has_ended() {
        var child = seenOn(aChild().inCareSince("2021-04-26"), "2021-04-29").leaves("2021-05-04", "E4A");

        assertThat(work(child, "2021-05-05")).isEmpty();
    }

    @Test
    void visits_during_short_breaks_are_as_often_as_was_agreed_for_them() {
        var child = aChild().episode("2021-03-01", "S", "V4", "U6", "X");
        child.add(new VisitingAgreed(
                child.fact(),
                child.record().shortBreaks().getFirst().id(),
                on("2021-03-01"),
                Circumstance.AGREED_FOR_SHORT_BREAKS,
                Optional.of(8)));
        seenOn(child, "2021-04-20");

        assertThat(new VisitClocks(child.record(), Visits.IN_USE, on("2021-05-31")).obligations())
                .extracting(Obligation::kind, Obligation::due)
                .containsExactly(
                        tuple(ObligationKind.SHORT_BREAK_VISIT, on("2021-04-26")),
                        tuple(ObligationKind.SHORT_BREAK_VISIT, on("2021-06-15")));
    }

    private static List<Work> work(Children child, String today) {
        return new VisitJourney().work(child.record().asAt(on(today)), Visits.IN_USE, on(today));
    }

    private static Work again(Children child, String today) {
        return work(child, today).stream()
                .filter(one -> one.task() == VisitTask.VISIT_AGAIN)
                .findFirst()
                .orElseThrow();
    }

    private record VisitedOn(Children child) {
        FactId first() {
            return child.record().all(VisitMade.class).getFirst().id();
        }
    }
}
