package org.carejourney.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.shared.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which of the council's own carers foster children, and how many came through the Family Values scheme. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnCarersExamplesTest {
    private static final String DAY = "2021-05-31";
    private static final Setting SETTING = new Setting(
            "E08000031",
            ClockSettings.england().inUseSince(on("2019-04-01")),
            Optional.empty(),
            List.of(),
            Set.of(Subject.HOUSEHOLD.id("7")));

    private final List<Children> children = List.of(
            fosteredBy(aChild("a").episode("2021-01-04", "S", "C2", "U6", "X"), "7"),
            fosteredBy(aChild("b").episode("2021-01-04", "S", "C2", "U4", "X"), "8"),
            aChild("c").episode("2021-01-04", "S", "C2", "U6", "X"),
            aChild("d").episode("2021-01-04", "S", "C2", "U3", "X"),
            aChild("e").episode("2021-01-04", "S", "C2", "K2", "X"),
            // Whoever the household before was, it is not where the child lives.
            fosteredBy(aChild("f").episode("2021-01-04", "S", "C2", "U6", "X"), "7")
                    .episode("2021-03-01", "P", "C2", "U6", "Y"));

    @Test
    void PLA_05_splits_the_councils_own_carers() {
        assertThat(tally("PLA-05.connected")).isEqualTo(new Tally(1, 5, 0));
        assertThat(tally("PLA-05.familyValues")).isEqualTo(new Tally(1, 5, 2));
        assertThat(tally("PLA-05.otherOwn")).isEqualTo(new Tally(3, 5, 0));
        assertThat(tally("PLA-05").numerator()).isEqualTo(5);
    }

    private static Children fosteredBy(Children child, String household) {
        var placement = child.record().spells().getLast().episodes().getFirst();
        return child.add(new FosteredWith(
                child.fact(),
                placement.id(),
                placement.start(),
                Subject.HOUSEHOLD.id(household).value(),
                "The Oakleys"));
    }

    private Tally tally(String code) {
        var indicator = Catalogue.find(code).orElseThrow();
        return children.stream()
                .map(child -> indicator.find(ChildAsAt.of(child.record(), on(DAY), SETTING)))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
    }
}
