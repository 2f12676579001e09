package org.carejourney.domain.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.leavingcare.AdviserVisited.Where;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviserVisitsTest {
    @Test
    void a_visit_that_was_due_when_they_moved_is_the_first_in_the_new_home() {
        var child = planned(leftAt18(), "2021-03-20");
        visited(child, "2021-06-20");
        moved(child, "2021-08-18");
        visited(child, "2021-08-20");

        assertThat(due(child, "2021-03-01")).containsExactly(on("2021-06-22"), on("2021-08-20"), on("2021-09-20"));
    }

    @Test
    void one_who_moves_on_the_first_day_of_recording_is_visited_within_seven_days() {
        var child = moved(leftAt18(), "2021-07-01");

        assertThat(due(child, "2021-07-01")).containsExactly(on("2021-07-08"));
    }

    private static Children leftAt18() {
        return aChild().born("2003-06-15").inCareSince("2019-01-07").leaves("2021-06-15", "E5");
    }

    private static Children planned(Children child, String day) {
        return child.add(new PathwayPlanDecided(
                child.fact(), 1, on(day), PathwayPlanDecided.Outcome.APPROVED, Optional.empty()));
    }

    private static Children visited(Children child, String day) {
        return child.add(new AdviserVisited(child.fact(), on(day), Where.AT_HOME, true));
    }

    private static Children moved(Children child, String day) {
        return child.add(new LeaverMoved(child.fact(), on(day), Accommodation.D1, Optional.of(true)));
    }

    private static List<LocalDate> due(Children child, String inUseSince) {
        var settings = ClockSettings.england().inUseSince(on(inUseSince));
        return LeavingCareClocks.of(child.record(), settings, on("2021-08-31")).stream()
                .filter(one -> one.kind() == ObligationKind.ADVISER_VISIT)
                .map(Obligation::due)
                .toList();
    }
}
