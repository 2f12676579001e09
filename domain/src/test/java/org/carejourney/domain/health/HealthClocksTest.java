package org.carejourney.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalChoice;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where the clocks of health begin and end (docs/adr/0075). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthClocksTest {
    private static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));
    private static final LocalDate DAY = on("2019-06-03");

    @Test
    void nothing_runs_where_nobody_records_here() {
        assertThat(JourneyCatalogue.obligations(inCareBefore().record(), ClockSettings.england(), DAY))
                .extracting(Obligation::kind)
                .doesNotContain(
                        ObligationKind.INITIAL_HEALTH,
                        ObligationKind.REVIEW_HEALTH,
                        ObligationKind.DENTIST,
                        ObligationKind.DENTAL_CHECK,
                        ObligationKind.DIFFICULTIES);
    }

    @Test
    void for_a_child_already_in_care_the_clocks_start_when_recording_began() {
        assertThat(dues(ObligationKind.INITIAL_HEALTH, inCareBefore())).isEmpty();
        assertThat(dues(ObligationKind.DENTIST, inCareBefore())).isEmpty();
        assertThat(dues(ObligationKind.REVIEW_HEALTH, inCareBefore())).containsExactly(on("2020-04-01"));
        assertThat(dues(ObligationKind.DENTAL_CHECK, inCareBefore())).containsExactly(on("2019-10-01"));
        assertThat(dues(ObligationKind.DIFFICULTIES, inCareBefore())).containsExactly(on("2020-04-01"));
    }

    @Test
    void what_is_entered_of_the_time_before_starts_them_earlier() {
        var child = inCareBefore();
        var clock = child.record().episodes().getFirst().id();
        child.add(new HealthAppointmentOutcome(
                child.fact(), clock, on("2018-05-10"), HealthAppointmentOutcome.Outcome.SEEN, Optional.empty()));
        child.add(new DentalCheck(
                child.fact(), on("2019-02-01"), DentalCheck.Outcome.EXAMINED, Optional.empty(), Optional.of(4)));
        child.add(new QuestionnaireAnswered(child.fact(), on("2018-09-03"), Optional.of(9), Optional.empty()));

        assertThat(dues(ObligationKind.REVIEW_HEALTH, child)).containsExactly(on("2019-05-10"));
        assertThat(dues(ObligationKind.DENTAL_CHECK, child)).containsExactly(on("2019-06-01"));
        assertThat(dues(ObligationKind.DIFFICULTIES, child)).containsExactly(on("2019-09-03"));
    }

    @Test
    void nothing_is_asked_for_that_would_fall_due_after_the_age_for_it() {
        var nearlyGrown = aChild().born("2002-01-10").inCareSince("2019-05-01");

        assertThat(dues(ObligationKind.DENTAL_CHECK, nearlyGrown)).containsExactly(on("2019-11-01"));
        assertThat(dues(ObligationKind.DIFFICULTIES, nearlyGrown)).isEmpty();
        assertThat(dues(ObligationKind.DENTAL_CHECK, aChild().born("2001-11-01").inCareSince("2019-05-01")))
                .isEmpty();
    }

    @Test
    void coming_of_age_ends_the_clocks_though_nobody_closed_the_period_of_care() {
        var grown = aChild().born("2001-05-20").inCareSince("2019-05-01");

        assertThat(obligations(grown))
                .filteredOn(one -> one.kind() == ObligationKind.INITIAL_HEALTH)
                .extracting(Obligation::standing)
                .containsExactly(new Standing.Cancelled(on("2019-05-20")));
        assertThat(JourneyCatalogue.work(grown.record(), IN_USE, DAY))
                .noneMatch(
                        work -> work.kind() == ObligationKind.INITIAL_HEALTH || work.kind() == ObligationKind.DENTIST);
    }

    @Test
    void the_service_sets_the_clocks_that_the_law_leaves_to_it() {
        var child = aChild().born("2010-01-05").inCareSince("2019-05-01");
        var choosing = IN_USE.choosing(List.of(new LocalChoice("DENTAL_CHECK_EVERY", 4, on("2019-01-01"))));

        assertThat(JourneyCatalogue.obligations(child.record(), choosing, DAY))
                .filteredOn(one -> one.kind() == ObligationKind.DENTAL_CHECK)
                .extracting(Obligation::due)
                .containsExactly(on("2019-09-01"));
    }

    private static Children inCareBefore() {
        return aChild().born("2010-01-05").inCareSince("2018-02-01");
    }

    private static List<LocalDate> dues(ObligationKind kind, Children child) {
        return obligations(child).stream()
                .filter(one -> one.kind() == kind)
                .map(Obligation::due)
                .toList();
    }

    private static List<Obligation> obligations(Children child) {
        return JourneyCatalogue.obligations(child.record(), IN_USE, DAY);
    }
}
