package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;
import static org.carejourney.domain.indicator.PopulationIndicators.ofChildrenInCare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.record.UnaccompaniedStatus;

/** Where children live, how steadily, and how near to home. */
final class PlacementIndicators {
    private static final String ALL_IN_CARE = "Children in care on the day (CLA-01)";
    private static final int MANY_PLACEMENTS = 3;
    private static final int LONG_TERM_MONTHS_IN_CARE = 30;
    private static final int LONG_TERM_MONTHS_IN_PLACEMENT = 24;
    private static final int LONG_TERM_UNDER_AGE = 16;
    private static final long TWENTY_MILES_IN_TENTHS = 200;

    private PlacementIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
        all.add(threePlacements(
                "PLA-01", "Three or more placements in 12 months", Period.TWELVE_MONTHS, 12, ALL_IN_CARE, c -> true));
        all.add(longTermStability());
        all.add(threePlacements(
                "PLA-03",
                "Three or more placements in two years",
                Period.TWO_YEARS,
                24,
                "Children looked after for two years without a break",
                child -> child.lookedAfterFor(24)));
        all.add(type("adoption", "Placed for adoption", PlacementType::isForAdoption));
        all.add(type("fosterOther", "With foster carers", t -> t.isFostering() && !t.isFosteringByRelative()));
        all.add(type(
                "fosterRelative", "With relatives or friends as foster carers", PlacementType::isFosteringByRelative));
        all.add(type("home", "In children's homes", t -> t == PlacementType.K1 || t == PlacementType.K2));
        all.add(type("other", "Other placements", t -> t.code().startsWith("Z")));
        all.add(type("parents", "With parents", t -> t == PlacementType.P1));
        all.add(type("residentialEmployment", "Residential employment", t -> t == PlacementType.P3));
        all.add(type("residentialOther", "Other residential settings", PlacementIndicators::isOtherResidential));
        all.add(type("supported", "Supported or semi-independent living", PlacementIndicators::isSupported));
        all.add(type("youthCustody", "Youth custody", t -> t == PlacementType.R5));
        all.add(provider(
                "PLA-05",
                "Fostered by the council's own carers",
                Polarity.HIGH_GOOD,
                provider -> provider == PlacementProvider.PR1));
        all.add(own("PLA-05.connected", "Fostered by relatives or friends, approved by the council", Own.CONNECTED));
        all.add(own("PLA-05.familyValues", "Fostered by carers who came through Family Values", Own.FAMILY_VALUES));
        all.add(own("PLA-05.otherOwn", "Fostered by other carers of the council's own", Own.OTHER));
        all.add(provider("PLA-05.agency", "Fostered through agencies", Polarity.LOW_GOOD, PlacementProvider::isAgency));
        all.add(insideBoundary());
        all.add(overTwentyMiles());
        all.add(distanceUnknown());
        all.add(unplannedEndings());
        return all;
    }

    private static boolean isOtherResidential(PlacementType type) {
        return switch (type) {
            case R1, R2, R3, S1 -> true;
            default -> false;
        };
    }

    private static boolean isSupported(PlacementType type) {
        return switch (type) {
            case K3, H5, P2 -> true;
            default -> false;
        };
    }

    private static Indicator threePlacements(
            String code, String title, Period period, int months, String cohort, Predicate<ChildAsAt> inCohort) {
        return indicator(code, title)
                .in(Topic.PLACEMENTS)
                .meaning("Children who have had to move again and again.")
                .polarity(Polarity.LOW_GOOD)
                .over(period)
                .of(cohort)
                .counts("Three or more placements, the one open on the first day included; temporary stays with return,"
                        + " house moves with the carer and changes of legal status are no moves")
                .source("NI 062; DfE placement stability")
                .measuredBy(child -> ofChildrenInCare(child, episode -> {
                    if (!inCohort.test(child)) {
                        return Finding.NOT_IN_COHORT;
                    }
                    var window = DateRange.monthsTo(child.asAt(), months);
                    var spells = child.spells().stream()
                            .filter(spell -> spell.overlaps(window.first(), window.last()))
                            .toList();
                    return new Finding.Counted(
                            spells.size() >= MANY_PLACEMENTS ? 1 : 0,
                            1,
                            spells.size() >= MANY_PLACEMENTS,
                            spells.stream().map(PlacementIndicators::began).toList());
                }));
    }

    private static Evidence began(PlacementSpell spell) {
        return Evidence.on(spell.latest().placement().meaning() + " since", spell.start());
    }

    private static Indicator longTermStability() {
        return indicator("PLA-02", "In the same placement for two years")
                .in(Topic.PLACEMENTS)
                .meaning("Children in care for long who can stay with the same carers.")
                .polarity(Polarity.HIGH_GOOD)
                .of("Children under 16, looked after for two and a half years or more")
                .counts(
                        "In the same placement for two years, or placed for adoption and, with the placement before, for"
                                + " two years")
                .source("NI 063; DfE placement stability")
                .measuredBy(child -> ofChildrenInCare(child, episode -> {
                    if (!child.lookedAfterFor(LONG_TERM_MONTHS_IN_CARE)) {
                        return Finding.NOT_IN_COHORT;
                    }
                    var age = child.age();
                    if (age.isEmpty()) {
                        return new Finding.CannotTell("birth date", 0);
                    }
                    return age.get() < LONG_TERM_UNDER_AGE ? settled(child) : Finding.NOT_IN_COHORT;
                }));
    }

    private static Finding settled(ChildAsAt child) {
        var spells = PlacementSpells.of(child);
        if (spells.isEmpty()) {
            return new Finding.CannotTell("placement before the temporary stay", 1);
        }
        var now = spells.getLast();
        boolean adoptive = now.latest().placement().isForAdoption();
        var since =
                adoptive && spells.size() > 1 ? spells.get(spells.size() - 2).start() : now.start();
        boolean settled = lastsFor(LONG_TERM_MONTHS_IN_PLACEMENT, now.start(), child.asAt())
                || (adoptive && lastsFor(LONG_TERM_MONTHS_IN_PLACEMENT, since, child.asAt()));
        return adoptive && since.isBefore(now.start())
                ? Finding.counted(settled, began(now), Evidence.on("Placement before it began", since))
                : Finding.counted(settled, began(now));
    }

    private static boolean lastsFor(int months, LocalDate since, LocalDate day) {
        return !since.plusMonths(months).minusDays(1).isAfter(day);
    }

    /** Spells of the present period of care only. */
    private static final class PlacementSpells {
        static List<PlacementSpell> of(ChildAsAt child) {
            return child.period()
                    .map(period -> CareRecord.of(child.record().child(), period.episodes())
                            .spells())
                    .orElse(List.of());
        }
    }

    private static Indicator type(String code, String title, Predicate<PlacementType> group) {
        return indicator("PLA-04." + code, title)
                .in(Topic.PLACEMENTS)
                .meaning("Where children live.")
                .of(ALL_IN_CARE)
                .counts(title + "; for a child away temporarily, the placement to which they will return")
                .source("SSDA903 placement type (PLACE)")
                .measuredBy(child -> ofPlacements(
                        child,
                        episode -> Finding.counted(
                                group.test(episode.placement()),
                                Evidence.on(
                                        episode.placement().meaning() + ", in this episode since", episode.start()))));
    }

    private static Finding ofPlacements(ChildAsAt child, Function<Episode, Finding> finding) {
        return ofChildrenInCare(
                child,
                current -> child.placement()
                        .map(finding)
                        .orElse(new Finding.CannotTell("placement before the temporary stay", 1)));
    }

    /** Which of the council's own carers foster a child. */
    private enum Own {
        CONNECTED("Relatives and friends who foster the child"),
        FAMILY_VALUES("The household came through the Family Values scheme, which began in May 2017"),
        OTHER("The household came otherwise, or which it is was not told");

        private final String counts;

        Own(String counts) {
            this.counts = counts;
        }
    }

    private static Indicator own(String code, String title, Own group) {
        return indicator(code, title)
                .in(Topic.PLACEMENTS)
                .meaning("Who of the council's own foster carers carries the need.")
                .polarity(Polarity.NEUTRAL)
                .of("Children in care on the day who are fostered")
                .counts(group.counts)
                .source("SSDA903 placement provider; the household chosen here, and its enquiry")
                .needs(Needs.USE)
                .measuredBy(child -> child.placement()
                        .filter(episode -> episode.placement().isFostering())
                        .map(episode -> own(child, episode, group))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    /** Whose household was not told is not counted for the scheme, and said to be not known. */
    private static Finding own(ChildAsAt child, Episode episode, Own group) {
        if (episode.provider().isEmpty()) {
            return new Finding.CannotTell("placement provider", 1);
        }
        if (episode.provider().get() != PlacementProvider.PR1) {
            return Finding.notMet(
                    Evidence.on(episode.provider().get().meaning() + ", in this episode since", episode.start()));
        }
        if (episode.placement().isFosteringByRelative()) {
            return Finding.counted(
                    group == Own.CONNECTED, Evidence.on("With relatives or friends since", episode.start()));
        }
        var household = FosteredWith.on(child.record(), child.asAt());
        if (household.isEmpty() && group == Own.FAMILY_VALUES) {
            return new Finding.CannotTell("which household the child lives with", 1);
        }
        var told = household
                .map(with ->
                        child.setting().familyValues().contains(with.householdId()) ? Own.FAMILY_VALUES : Own.OTHER)
                .orElse(Own.OTHER);
        return Finding.counted(
                group == told,
                household
                        .map(with -> Evidence.on("Fostered by " + with.called() + " since", with.on()))
                        .orElse(Evidence.on("Household not told; there since", episode.start())));
    }

    private static Indicator provider(
            String code, String title, Polarity polarity, Predicate<PlacementProvider> group) {
        return indicator(code, title)
                .in(Topic.PLACEMENTS)
                .meaning("How far the council's own foster carers carry the need.")
                .polarity(polarity)
                .of("Children in care on the day who are fostered")
                .counts(title)
                .source("SSDA903 placement provider")
                .measuredBy(child -> child.placement()
                        .filter(episode -> episode.placement().isFostering())
                        .map(episode -> episode.provider()
                                .map(provider -> Finding.counted(
                                        group.test(provider),
                                        Evidence.on(provider.meaning() + ", in this episode since", episode.start())))
                                .orElse(new Finding.CannotTell("placement provider", 1)))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Indicator insideBoundary() {
        return indicator("PLA-06", "Placed inside the council's boundary")
                .in(Topic.PLACEMENTS)
                .meaning("Children who remain local and keep their links.")
                .polarity(Polarity.HIGH_GOOD)
                .of(ALL_IN_CARE)
                .counts("The postcode of the placement lies in the responsible council's area")
                .source("Children Act 1989, section 22C(9); DfE placement location")
                .needs(Indicator.Needs.PLACES)
                .measuredBy(child -> ofPlacements(
                        child,
                        episode -> place(child, episode.placementPostcode())
                                .map(place -> Finding.counted(
                                        place.council().equals(child.setting().council()),
                                        Evidence.on("Placed in " + place.council() + " since", episode.start())))
                                .orElse(new Finding.CannotTell("place of the placement", 1))));
    }

    private static Indicator overTwentyMiles() {
        return indicator("PLA-07", "Placed more than 20 miles from home")
                .in(Topic.PLACEMENTS)
                .meaning("Children far from family and friends.")
                .polarity(Polarity.LOW_GOOD)
                .of(ALL_IN_CARE)
                .counts("More than 20.0 miles, straight line, from home to placement; not known stays in the count")
                .source("DfE placement distance")
                .needs(Indicator.Needs.PLACES)
                .measuredBy(child -> ofPlacements(
                        child,
                        episode -> tenthsOfMiles(child, episode)
                                .map(tenths -> Finding.counted(
                                        tenths > TWENTY_MILES_IN_TENTHS,
                                        Evidence.on(miles(tenths) + " miles since", episode.start())))
                                .orElse(new Finding.CannotTell("distance from home", 1))));
    }

    private static Indicator distanceUnknown() {
        return indicator("PLA-07.unknown", "Distance from home not known")
                .in(Topic.PLACEMENTS)
                .meaning("Children whose distance from home cannot be told.")
                .polarity(Polarity.LOW_GOOD)
                .of(ALL_IN_CARE)
                .counts("Home or placement postcode not known, or the child is unaccompanied")
                .source("DfE placement distance")
                .needs(Indicator.Needs.PLACES)
                .measuredBy(child -> ofChildrenInCare(child, current -> {
                    var tenths = child.placement().flatMap(episode -> tenthsOfMiles(child, episode));
                    return Finding.counted(
                            tenths.isEmpty(),
                            Evidence.of(
                                    tenths.map(known -> miles(known) + " miles").orElse("Distance not known")));
                }));
    }

    private static String miles(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    private static Optional<Long> tenthsOfMiles(ChildAsAt child, Episode episode) {
        boolean unaccompanied = child.record()
                .only(UnaccompaniedStatus.class)
                .filter(status -> status.holdsOn(child.asAt()))
                .isPresent();
        if (unaccompanied) {
            return Optional.empty();
        }
        var home = place(child, episode.homePostcode());
        var placement = place(child, episode.placementPostcode());
        return home.isEmpty() || placement.isEmpty()
                ? Optional.empty()
                : Optional.of(home.get().tenthsOfMilesTo(placement.get()));
    }

    private static Optional<Place> place(ChildAsAt child, String postcode) {
        return postcode.isEmpty()
                ? Optional.empty()
                : child.setting().places().flatMap(places -> places.find(postcode));
    }

    private static Indicator unplannedEndings() {
        return indicator("PLA-09", "Unplanned placement endings")
                .in(Topic.PLACEMENTS)
                .meaning("Placements that broke down or were stopped, of all placement changes.")
                .polarity(Polarity.LOW_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Placement changes in 12 months; leaving care, temporary stays and changes of status are none")
                .counts("The carer, the child or the council asked, or an allegation, standards or approval ended it")
                .source("SSDA903 reason for placement change")
                .measuredBy(PlacementIndicators::changes);
    }

    private static Finding changes(ChildAsAt child) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        var episodes = child.record().ordinaryEpisodes();
        var evidence = new ArrayList<Evidence>();
        int unplanned = 0;
        for (int i = 0; i + 1 < episodes.size(); i++) {
            var ended = episodes.get(i);
            if (isChange(ended, episodes.get(i + 1))
                    && window.contains(ended.end().orElseThrow())) {
                var reason = ended.placementChanged();
                unplanned += reason.filter(ReasonPlacementChanged::isUnplanned).isPresent() ? 1 : 0;
                evidence.add(Evidence.on(
                        "Placement ended: "
                                + reason.map(ReasonPlacementChanged::meaning).orElse("reason not recorded"),
                        ended.end().orElseThrow()));
            }
        }
        return Finding.events(unplanned, evidence.size(), evidence);
    }

    private static boolean isChange(Episode ended, Episode next) {
        boolean toAnotherCarer = next.reason() == ReasonForNewEpisode.P || next.reason() == ReasonForNewEpisode.B;
        return ended.isFollowedOn()
                && ended.end().isPresent()
                && toAnotherCarer
                && !ended.placement().isTemporary()
                && !next.placement().isTemporary()
                && ended.placementChanged()
                        .filter(reason -> reason == ReasonPlacementChanged.PLACE)
                        .isEmpty();
    }
}
