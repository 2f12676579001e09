package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.move.EndingNotified;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples with which the figures of placements that end were agreed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MoveExamplesTest {
    private static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2020-04-01"));

    @Test
    void PLN_04_counts_notices_of_endings_within_10_working_days_across_bank_holidays() {
        var children = List.of(
                told("A", "2021-04-28"), // before the move
                told("B", "2021-05-17"), // on the tenth working day, 3 May being a bank holiday
                told("C", "2021-05-18"),
                moved("D"), // never
                moved("E").leaves("2021-05-12", "E4A"), // cancelled: care ended before they were due
                aChild("F").inCareSince("2021-01-04").episode("2021-04-30", "P", "C2", "T1", "H"), // in hospital
                aChild("G").inCareSince("2021-01-04").leaves("2021-04-30", "E4A")); // went home: no move

        assertThat(tally("2021-05-31", children)).isEqualTo(new Tally(2, 4, 0));
    }

    @Test
    void PLN_04_is_not_told_of_what_happened_before_people_recorded_here() {
        var before = ClockSettings.england().inUseSince(on("2021-05-01"));
        assertThat(Tally.of(Catalogue.find("PLN-04")
                        .orElseThrow()
                        .find(ChildAsAt.of(
                                moved("A").record(),
                                on("2021-05-31"),
                                new Setting("E08000031", before, Optional.empty())))))
                .isEqualTo(new Tally(0, 0, 0));
    }

    private static Children moved(String name) {
        return aChild(name).inCareSince("2021-01-04").episode("2021-04-30", "P", "C2", "U6", "Y");
    }

    private static Children told(String name, String day) {
        var child = aChild(name).inCareSince("2021-01-04");
        var first = child.record().episodes().getFirst().id();
        return child.episode("2021-04-30", "P", "C2", "U6", "Y")
                .add(new EndingNotified(new FactId(500), first, on(day), List.of(EndingNotified.Addressee.PARENTS)));
    }

    private static Tally tally(String day, List<Children> children) {
        var setting = new Setting("E08000031", IN_USE, Optional.empty());
        var indicator = Catalogue.find("PLN-04").orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(day), setting)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
