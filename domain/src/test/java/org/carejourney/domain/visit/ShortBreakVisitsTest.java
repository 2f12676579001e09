package org.carejourney.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;
import static org.carejourney.domain.visit.Visits.seenOn;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortBreakVisitsTest {
    @Test
    void a_later_agreement_puts_no_visit_off_and_forgets_no_late_one() {
        var child = agreed(agreement(), "2021-03-01", 4);
        seenOn(child, "2021-04-01");
        agreed(child, "2021-04-12", 12);

        assertThat(visits(child, "2021-05-03"))
                .containsExactly(
                        tuple(on("2021-03-29"), new Standing.Late(on("2021-04-01"), 3)),
                        tuple(on("2021-04-29"), new Standing.Overdue(4)));
    }

    @Test
    void a_visit_after_the_breaks_have_ended_is_none_during_short_breaks() {
        var child = agreed(agreement(), "2021-03-01", 4).leaves("2021-03-22", "E4A");
        seenOn(child.inCareSince("2021-03-22"), "2021-03-26");

        assertThat(visits(child, "2021-03-31"))
                .containsExactly(tuple(on("2021-03-29"), new Standing.Cancelled(on("2021-03-22"))));
    }

    @Test
    void breaks_recorded_one_by_one_go_on_between_them() {
        var child = agreed(oneBreak(), "2021-03-05", 8);

        assertThat(visits(child, "2021-04-30")).containsExactly(tuple(on("2021-04-30"), new Standing.NotYetDue()));
        assertThat(visits(child, "2021-09-07")).containsExactly(tuple(on("2021-04-30"), new Standing.Overdue(130)));
        assertThat(visits(child, "2021-09-08"))
                .containsExactly(tuple(on("2021-04-30"), new Standing.Cancelled(on("2021-03-07"))));
    }

    @Test
    void they_are_over_once_the_child_is_in_care() {
        var child = agreed(oneBreak(), "2021-03-05", 8).inCareSince("2021-04-06");

        assertThat(visits(child, "2021-04-30"))
                .containsExactly(tuple(on("2021-04-30"), new Standing.Cancelled(on("2021-03-07"))));
    }

    @Test
    void they_are_over_at_18() {
        var child = agreed(agreement().born("2003-04-06"), "2021-03-22", 2);

        assertThat(visits(child, "2021-05-31"))
                .containsExactly(tuple(on("2021-04-05"), new Standing.Missed(on("2021-04-06"))));
    }

    private static Children agreement() {
        return aChild().episode("2021-03-01", "S", "V4", "U6", "X");
    }

    private static Children oneBreak() {
        return aChild().episode("2021-03-05", "S", "V3", "U6", "X").leaves("2021-03-07", "E4A");
    }

    private static Children agreed(Children child, String day, int weeks) {
        return child.add(new VisitingAgreed(
                child.fact(),
                child.record().shortBreaks().getFirst().id(),
                on(day),
                Circumstance.AGREED_FOR_SHORT_BREAKS,
                Optional.of(weeks)));
    }

    private static List<Tuple> visits(Children child, String today) {
        return new VisitClocks(child.record().asAt(on(today)), Visits.IN_USE, on(today))
                .obligations().stream()
                        .filter(one -> one.kind() == ObligationKind.SHORT_BREAK_VISIT)
                        .map(ShortBreakVisitsTest::told)
                        .toList();
    }

    private static Tuple told(Obligation one) {
        return tuple(one.due(), one.standing());
    }
}
