package org.carejourney.domain.clocktable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.domain.education.PepJourney;
import org.carejourney.domain.health.HealthAssessmentJourney;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.leavingcare.LeavingCareJourney;
import org.carejourney.domain.missing.MissingJourney;
import org.carejourney.domain.move.MoveJourney;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.permanence.adoption.AdoptionJourney;
import org.carejourney.domain.permanence.guardianship.GuardianshipJourney;
import org.carejourney.domain.placing.PlacingJourney;
import org.carejourney.domain.plan.PlanJourney;
import org.carejourney.domain.proceedings.ProceedingsJourney;
import org.carejourney.domain.review.ReviewJourney;
import org.carejourney.domain.visit.VisitJourney;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Five thousand six hundred invented children, whose clocks the product and a second reading of the law tell alike: every clock, the
 * day from which it runs, its last day in time, to the minute where it runs by hours, and how it stands.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockTableTest {
    private static final long SEED = 20210531;
    private static final TreeMap<String, Integer> CLOCKS = new TreeMap<>();

    /** What is asked about, of how many children, and who answers. */
    enum Table {
        REVIEWS(900, Cases::review, ReviewLaw::read, new ReviewJourney(), "REVIEW"),
        SHORT_BREAKS(200, Cases::shortBreaks, ReviewLaw::readShortBreaks, new ReviewJourney(), "SHORT_BREAK_REVIEW"),
        HEALTH(800, Cases::health, HealthLaw::read, new HealthAssessmentJourney(), "INITIAL_HEALTH", "REVIEW_HEALTH"),
        VISITS(1000, Cases::visits, VisitLaw::read, new VisitJourney(), "VISIT"),
        PLANS(500, Cases::plans, PlanLaw::read, new PlanJourney(), "CARE_PLAN", "PLACEMENT_PLAN", "PLACEMENT_NOTICES"),
        ENDINGS(150, Cases::endings, PlanLaw::readEndings, new MoveJourney(), "ENDING_NOTICES"),
        EDUCATION(450, Cases::pep, PepLaw::read, new PepJourney(), "FIRST_PEP_START", "FIRST_PEP", "PEP_OF_TERM"),
        COURT(
                350,
                Cases::court,
                CourtLaw::read,
                new ProceedingsJourney(),
                "FINAL_ORDER",
                "COURT_TIMETABLE",
                "CASE_MANAGEMENT_HEARING"),
        MISSING(300, Cases::missing, MissingLaw::read, new MissingJourney(), "MISSING_REPORT", "RETURN_INTERVIEW"),
        ADOPTION(
                200,
                Cases::adoption,
                LastingHomeLaw::readAdoption,
                new AdoptionJourney(),
                "ADOPTION_DECISION",
                "PARENTS_TOLD_ORALLY",
                "PARENTS_TOLD_IN_WRITING"),
        LEAVING(
                100,
                Cases::leaving,
                LastingHomeLaw::readLeaving,
                new LeavingCareJourney(),
                "PERSONAL_ADVISER",
                "LEAVING_CARE_NEEDS"),
        CONNECTED_PERSONS(
                50, Cases::connected, LastingHomeLaw::readConnected, new PlacingJourney(), "CONNECTED_PERSON"),
        FAR_AWAY(100, cases -> cases.homes().farAway(), PlanLaw::readHost, new PlacingJourney(), "HOST_AUTHORITY"),
        SHORT_BREAK_VISITS(
                100,
                cases -> cases.homes().shortBreaks(),
                ShortBreakLaw::read,
                new VisitJourney(),
                "SHORT_BREAK_VISIT"),
        GUARDIANSHIP(
                100,
                cases -> cases.homes().guardians(),
                GuardianshipLaw::read,
                new GuardianshipJourney(),
                "GUARDIANSHIP_REPORT",
                "GUARDIANSHIP_ORDER"),
        DISRUPTION(
                100,
                cases -> cases.homes().disruptions(),
                DisruptionLaw::read,
                new AdoptionJourney(),
                "DISRUPTION_MEETING",
                "DISRUPTION_REVIEW"),
        PATHWAY_PLANS(
                100,
                cases -> cases.leavers().plans(),
                LeavingCareLaw::readPlans,
                new LeavingCareJourney(),
                "PATHWAY_PLAN",
                "PATHWAY_PLAN_REVIEW"),
        ADVISER_VISITS(
                100,
                cases -> cases.leavers().visits(),
                LeavingCareLaw::readVisits,
                new LeavingCareJourney(),
                "ADVISER_VISIT");

        final int children;
        final Function<Cases, Tale> invent;
        final Function<Tale, List<Asked>> law;
        final Journey journey;
        final List<String> clocks;

        Table(
                int children,
                Function<Cases, Tale> invent,
                Function<Tale, List<Asked>> law,
                Journey journey,
                String... clocks) {
            this.children = children;
            this.invent = invent;
            this.law = law;
            this.journey = journey;
            this.clocks = List.of(clocks);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_product_and_the_second_reading_agree(Table table) {
        for (int child = 0; child < table.children; child++) {
            var tale = table.invent.apply(new Cases(new Random(SEED + 7919L * child + table.ordinal())));
            var obligations = obligations(table, tale, child);
            var wanted = table.law.apply(tale).stream().sorted().toList();
            assertThat(obligations.stream().map(Asked::of).sorted().toList())
                    .as(
                            "%s, child %d:%n  %s%nRules of the product:%n  %s",
                            table,
                            child,
                            tale,
                            obligations.stream()
                                    .map(one -> one.due() + " " + one.rule())
                                    .collect(Collectors.joining("\n  ")))
                    .isEqualTo(wanted);
            wanted.forEach(one -> CLOCKS.merge(one.clock(), 1, Integer::sum));
        }
    }

    @Test
    void five_thousand_six_hundred_children_are_asked_about() {
        assertThat(Stream.of(Table.values()).mapToInt(table -> table.children).sum())
                .isEqualTo(5600);
    }

    @AfterAll
    static void say() {
        System.out.println("Clocks of 5,600 children told twice alike: " + CLOCKS);
    }

    private static List<Obligation> obligations(Table table, Tale tale, int child) {
        var today = LocalDate.ofEpochDay(tale.today());
        var settings = ClockSettings.england()
                .inUseSince(LocalDate.ofEpochDay(tale.useSince()))
                .around(Optional.of(AsRecord.area()));
        var record = AsRecord.of("child " + child, tale).asAt(today);
        return table.journey.obligations(record, settings, today).stream()
                .filter(one -> table.clocks.contains(one.kind().name()))
                .toList();
    }
}
