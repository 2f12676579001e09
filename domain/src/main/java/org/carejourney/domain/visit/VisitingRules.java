package org.carejourney.domain.visit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.visit.VisitingAgreed.Circumstance;

/**
 * How often the law wants a child visited, day by day. All lengths are the longest that may lie between two visits.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28, as amended by SI 2015/495"
 * @see "Adoption Agencies Regulations 2005, regulation 36(4)"
 */
final class VisitingRules {
    private static final Period WEEK = Period.ofDays(7);
    private static final Period FOUR_WEEKS = Period.ofDays(28);
    private static final Period SIX_WEEKS = Period.ofDays(42);
    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final Period SIX_MONTHS = Period.ofMonths(6);
    private static final Period FIRST_YEAR = Period.ofYears(1);

    static final VisitingRegime WEEK_ONE =
            new VisitingRegime(WEEK, "Within a week of the start of the placement (regulation 28(2)(a))");
    static final VisitingRegime AFTER_CARE_ORDER =
            new VisitingRegime(WEEK, "Living with parents: within a week of the care order (regulation 28(5)(a))");

    private final CareRecord record;
    private final ClockSettings settings;
    private final List<HowVisited> told;

    VisitingRules(CareRecord record, ClockSettings settings) {
        this.record = record;
        this.settings = settings;
        this.told = HowVisited.all(record);
    }

    VisitingRegime on(LocalDate day) {
        return spellOn(day)
                .map(spell -> on(day, spell))
                .orElseGet(() -> new VisitingRegime(SIX_WEEKS, "Every 6 weeks (regulation 28(2))"));
    }

    private VisitingRegime on(LocalDate day, PlacementSpell spell) {
        var home = homeOn(day, spell);
        var agreed = HowVisited.latest(day, spell.episodes().getFirst().id(), told);
        var circumstance = agreed.map(HowVisited::circumstance).orElse(Circumstance.ORDINARY);
        if (home.placement().isForAdoption()) {
            return adoptive(day, spell, agreed);
        }
        if (circumstance == Circumstance.OTHERS_RESPONSIBLE || home.placement() == PlacementType.R5) {
            return new VisitingRegime(
                    local(VisitTimes.WHERE_OTHERS_ARE_RESPONSIBLE, day),
                    "Someone else is responsible for where the child lives (regulation 28(6)); the interval is local");
        }
        if (circumstance == Circumstance.CARER_APPROVED_FOR_NOW) {
            return weeklyToFirstReview(
                    day,
                    spell.start(),
                    FOUR_WEEKS,
                    "Carer with temporary approval: weekly to the first review, then every 4 weeks (regulation 28(4))");
        }
        if (isInterimWithParents(home)) {
            return weeklyToFirstReview(
                    day,
                    since(day, spell, VisitingRules::isInterimWithParents),
                    FOUR_WEEKS,
                    "Interim care order, living with parents: weekly to the first review, then every 4 weeks (regulation 28(4))");
        }
        if (circumstance == Circumstance.PARENTS_NOT_YET_ASSESSED) {
            return weeklyToFirstReview(
                    day,
                    spell.start(),
                    SIX_WEEKS,
                    "With parents not yet assessed: weekly to the first review, then every 6 weeks (regulation 28(3))");
        }
        if (isCareOrderWithParents(home)) {
            return new VisitingRegime(
                    SIX_WEEKS, "Care order, living with parents: every 6 weeks (regulation 28(5)(b))");
        }
        if (isInFirstYear(day, spell.start())) {
            return new VisitingRegime(
                    SIX_WEEKS, "Every 6 weeks in the first year of the placement (regulation 28(2)(b))");
        }
        return afterAYear(home, circumstance);
    }

    /** Reckoned back from the day, so that the first year of a placement begun on 29 February has all of its 28 February. */
    private static boolean isInFirstYear(LocalDate day, LocalDate start) {
        return day.minus(FIRST_YEAR).isBefore(start);
    }

    private static VisitingRegime afterAYear(Episode home, Circumstance circumstance) {
        if (circumstance == Circumstance.CHILD_AGREES_TO_FEWER
                && home.placement().isFostering()) {
            return new VisitingRegime(
                    SIX_MONTHS, "Long-term fostering and the child agrees: every 6 months (regulation 28(3A))");
        }
        return isMeantToLast(home, circumstance)
                ? new VisitingRegime(
                        THREE_MONTHS,
                        "Every 3 months: a placement of over a year, meant to last until 18 (regulation 28(2)(c))")
                : new VisitingRegime(SIX_WEEKS, "Every 6 weeks (regulation 28(2)(c))");
    }

    /** The code of the placement says that it is long-term, or it was agreed. */
    static boolean isMeantToLast(Episode home, Circumstance circumstance) {
        return isLongTermFostering(home)
                || circumstance == Circumstance.MEANT_TO_LAST
                || circumstance == Circumstance.CHILD_AGREES_TO_FEWER;
    }

    static boolean isLongTermFostering(Episode home) {
        return home.placement() == PlacementType.U1 || home.placement() == PlacementType.U4;
    }

    private VisitingRegime adoptive(LocalDate day, PlacementSpell spell, Optional<HowVisited> agreed) {
        var placed = since(day, spell, home -> home.placement().isForAdoption());
        if (!isReviewed(placed, day)) {
            return new VisitingRegime(
                    WEEK,
                    "Placed for adoption: weekly until the first review of the placement (Adoption Agencies Regulations,"
                            + " regulation 36(4))");
        }
        var decided = agreed.filter(one -> one.circumstance() == Circumstance.DECIDED_BY_ADOPTION_REVIEW)
                .flatMap(HowVisited::everyWeeks)
                .map(Period::ofWeeks);
        return decided.map(
                        every -> new VisitingRegime(
                                every,
                                "Placed for adoption: as often as the review decided (Adoption Agencies Regulations, regulation 36(4))"))
                .orElseGet(() -> new VisitingRegime(
                        local(VisitTimes.ADOPTIVE_PLACEMENT, day),
                        "Placed for adoption: the review decides (Adoption Agencies Regulations, regulation 36(4)); until its"
                                + " decision is recorded, as is usual here"));
    }

    /** The first review held after the circumstance began; one on that very day looked at what was before. */
    private VisitingRegime weeklyToFirstReview(LocalDate day, LocalDate since, Period then, String rule) {
        return new VisitingRegime(isReviewed(since, day) ? then : WEEK, rule);
    }

    private boolean isReviewed(LocalDate since, LocalDate day) {
        return record.reviews().stream()
                .anyMatch(review -> review.on().isAfter(since) && !review.on().isAfter(day));
    }

    static boolean isInterimWithParents(Episode home) {
        return home.legalStatus() == LegalStatus.C1 && home.placement() == PlacementType.P1;
    }

    static boolean isCareOrderWithParents(Episode home) {
        return home.legalStatus() == LegalStatus.C2 && home.placement() == PlacementType.P1;
    }

    /** Where the child lives on the day; a temporary stay elsewhere changes nothing. */
    Optional<Episode> homeOn(LocalDate day) {
        return spellOn(day).map(spell -> homeOn(day, spell));
    }

    Optional<PlacementSpell> spellOn(LocalDate day) {
        return record.spells().stream()
                .filter(spell -> !spell.start().isAfter(day))
                .max(Comparator.comparing(PlacementSpell::start));
    }

    private static Episode homeOn(LocalDate day, PlacementSpell spell) {
        return spell.episodes().stream()
                .filter(episode -> !episode.start().isAfter(day))
                .max(Comparator.comparing(Episode::start))
                .orElseThrow();
    }

    /** Since when something has held of the home without a break. */
    private static LocalDate since(LocalDate day, PlacementSpell spell, Predicate<Episode> holds) {
        var since = spell.start();
        for (var episode : spell.episodes()) {
            if (!episode.start().isAfter(day) && !holds.test(episode)) {
                since = episode.end().orElse(day);
            }
        }
        return since;
    }

    private Period local(LocalClock clock, LocalDate day) {
        return Period.ofDays(settings.length(clock, day));
    }
}
