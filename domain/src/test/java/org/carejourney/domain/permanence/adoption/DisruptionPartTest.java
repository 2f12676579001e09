package org.carejourney.domain.permanence.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisruptionPartTest {
    private static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));

    /** The window is from 29 March to 12 April. */
    private static Children cameBack() {
        return aChild().born("2018-05-04")
                .episode("2020-01-06", "S", "E1", "U6", "FOSTER")
                .episode("2020-11-02", "P", "E1", "A6", "FAMILY")
                .episode("2021-03-01", "P", "E1", "U6", "FOSTER");
    }

    @Test
    void a_meeting_before_the_28th_day_is_not_the_disruption_meeting() {
        assertThat(standing(met(cameBack(), "2021-03-28"), ObligationKind.DISRUPTION_MEETING, "2021-04-12"))
                .isEqualTo(new Standing.NotYetDue());
        assertThat(standing(met(cameBack(), "2021-03-29"), ObligationKind.DISRUPTION_MEETING, "2021-04-12"))
                .isEqualTo(new Standing.OnTime(on("2021-03-29")));
    }

    @Test
    void a_review_in_another_time_in_care_does_not_look_back_at_it() {
        var child = cameBack().leaves("2021-05-03", "E4A").inCareSince("2022-01-10");
        child.review("2022-02-07");

        assertThat(standing(child, ObligationKind.DISRUPTION_REVIEW, "2022-03-01"))
                .isEqualTo(new Standing.Missed(on("2021-05-03")));
    }

    @Test
    void who_comes_back_as_an_adult_is_not_reviewed() {
        var child = aChild().born("2003-02-01")
                .episode("2020-11-02", "S", "E1", "A6", "FAMILY")
                .episode("2021-03-01", "P", "E1", "U6", "FOSTER");

        assertThat(new AdoptionJourney().obligations(child.record(), IN_USE, on("2021-04-01")))
                .extracting(one -> one.kind())
                .doesNotContain(ObligationKind.DISRUPTION_MEETING, ObligationKind.DISRUPTION_REVIEW);
    }

    private static Children met(Children child, String day) {
        var family = child.record().episodes().get(1).id();
        return child.add(new DisruptionMeetingHeld(child.fact(), family, on(day)));
    }

    private static Standing standing(Children child, ObligationKind kind, String today) {
        return new AdoptionJourney()
                .obligations(child.record().asAt(on(today)), IN_USE, on(today)).stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .standing();
    }
}
