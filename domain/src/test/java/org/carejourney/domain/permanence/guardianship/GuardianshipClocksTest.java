package org.carejourney.domain.permanence.guardianship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.util.Optional;
import org.carejourney.domain.Children;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.permanence.guardianship.GuardianshipNotice.Guardian;
import org.carejourney.domain.permanence.guardianship.GuardianshipNotice.Start;
import org.carejourney.domain.permanence.guardianship.GuardianshipOutcome.Outcome;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardianshipClocksTest {
    private static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));

    @Test
    void a_wish_that_was_given_up_is_not_answered_by_an_order_for_someone_else() {
        var child = aChild().born("2015-05-04").inCareSince("2020-01-06");
        var uncle = wish(child, "2020-02-03", "2020-03-02");
        child.add(new GuardianshipOutcome(child.fact(), uncle, on("2020-05-04"), Outcome.WITHDRAWN, Optional.empty()));
        var aunt = wish(child, "2020-04-06", "2020-06-01");
        child.add(new GuardianshipOutcome(child.fact(), aunt, on("2020-10-05"), Outcome.ORDER_MADE, Optional.empty()));
        child.leaves("2020-10-05", "E47");

        assertThat(new GuardianshipJourney().obligations(child.record(), IN_USE, on("2020-12-01")))
                .filteredOn(one -> one.kind() == ObligationKind.GUARDIANSHIP_ORDER)
                .extracting(Obligation::due, Obligation::standing)
                .containsExactly(
                        tuple(on("2020-08-31"), new Standing.Cancelled(on("2020-05-04"))),
                        tuple(on("2020-11-30"), new Standing.OnTime(on("2020-10-05"))));
    }

    private static FactId wish(Children child, String told, String reported) {
        var notice = child.fact();
        child.add(new GuardianshipNotice(notice, on(told), Start.NOTICE, Guardian.RELATIVE));
        child.add(new GuardianshipReportSent(child.fact(), notice, on(reported)));
        return notice;
    }
}
