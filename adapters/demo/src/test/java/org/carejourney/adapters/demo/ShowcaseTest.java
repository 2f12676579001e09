package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each child of the showcase shows what their story says. */
class ShowcaseTest {
    private static final DemoCouncil COUNCIL = DemoCouncil.of(DemoCouncil.SEED);

    @ParameterizedTest
    @CsvSource({
        "Ruby Hartley, 2021-05-12",
        "Leo Bayliss, 2021-05-31",
        "Tyler Gough, 2021-05-24",
        "Mia Perry, 2021-06-01",
        "Jack Perry, 2021-06-01",
        "Ava Perry, 2021-06-01",
        "Holly Lowe, 2021-06-09",
        "Alfie Round, 2021-06-17"
    })
    void has_one_review_open_and_due(String name, LocalDate due) {
        assertThat(open(child(name))).contains(due);
    }

    @Test
    void everything_else_of_theirs_was_done_in_time() {
        for (var story : COUNCIL.showcase().stories()) {
            assertThat(obligations(child(story.name())))
                    .as(story.name())
                    .allMatch(review -> review.isOpen()
                            || review.metOn()
                                    .filter(day -> !day.isAfter(review.due()))
                                    .isPresent());
        }
    }

    @Test
    void a_child_who_turns_18_today_has_left_care() {
        assertThat(open(child("Chloe Whitehouse"))).isEmpty();
        assertThat(child("Chloe Whitehouse").record().periodsOfCare().getFirst().end())
                .contains(Demo.TODAY);
    }

    @Test
    void a_move_undone_is_two_moves_and_a_stay_in_hospital_is_none() {
        assertThat(child("Connor Dunn").record().spells()).hasSize(3);
        assertThat(child("Noah Tranter").record().spells()).hasSize(1);
    }

    private static GeneratedChild child(String name) {
        return COUNCIL.children(COUNCIL.showcase().size())
                .filter(child -> child.profile().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> open(GeneratedChild child) {
        return obligations(child).stream()
                .filter(Obligation::isOpen)
                .map(Obligation::due)
                .findFirst();
    }

    private static java.util.List<Obligation> obligations(GeneratedChild child) {
        var clocks = new ClockSettings(WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN));
        return JourneyCatalogue.obligations(child.record(), clocks, Demo.TODAY);
    }
}
