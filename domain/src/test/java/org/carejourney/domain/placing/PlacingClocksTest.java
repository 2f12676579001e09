package org.carejourney.domain.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.place.OwnArea;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.plan.NoticesGiven;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingClocksTest {
    private static final ClockSettings FAR_FROM_HOME = ClockSettings.england()
            .inUseSince(on("2019-04-01"))
            .around(Optional.of(new OwnArea("OURS", postcode -> Optional.of(new Place("THEIRS", 0, 0)))));

    @Test
    void the_council_of_the_area_was_told_when_it_was_first_told() {
        var child = aChild().born("2010-05-04").inCareSince("2021-03-01");
        var home = child.record().episodes().getFirst().id();
        child.add(new HostAuthorityTold(child.fact(), home, on("2021-03-03")));
        child.add(
                new NoticesGiven(child.fact(), home, on("2021-03-10"), List.of(NoticesGiven.Addressee.HOST_AUTHORITY)));

        assertThat(host(child, "2021-03-31").standing()).isEqualTo(new Standing.OnTime(on("2021-03-03")));
    }

    @Test
    void at_18_it_is_over_though_care_was_closed_later() {
        var child = aChild().born("2003-03-04").inCareSince("2021-03-01").leaves("2021-03-12", "E5");

        assertThat(host(child, "2021-03-31").standing()).isEqualTo(new Standing.Cancelled(on("2021-03-04")));
    }

    private static Obligation host(Children child, String today) {
        return new PlacingClocks(child.record(), FAR_FROM_HOME, on(today))
                .obligations().stream()
                        .filter(one -> one.kind() == ObligationKind.HOST_AUTHORITY)
                        .findFirst()
                        .orElseThrow();
    }
}
