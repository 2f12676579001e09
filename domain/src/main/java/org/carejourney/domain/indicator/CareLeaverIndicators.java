package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.CareLeaverYear;

/** Young people who left care, around the birthday that fell in the collection year. */
final class CareLeaverIndicators {
    private static final String COHORT =
            "Care leavers whose 17th to 21st birthday in the collection year has been reached; those who died, returned"
                    + " home six months or more ago, are in care that day or in another council's care are left out";

    private CareLeaverIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
        addAll(all, "", "", age -> age >= 17 && age <= 21);
        addAll(all, ".17-18", ", aged 17 and 18", age -> age == 17 || age == 18);
        addAll(all, ".19-21", ", aged 19 to 21", age -> age >= 19 && age <= 21);
        return all;
    }

    private static void addAll(List<Indicator> all, String suffix, String ages, IntPredicate band) {
        all.add(leavers("CLV-01" + suffix, "In touch with the council" + ages)
                .meaning("Whether the council still knows its care leavers.")
                .polarity(Polarity.HIGH_GOOD)
                .counts("In touch")
                .measuredBy(child -> ofLeavers(
                        child,
                        band,
                        (year, day) -> Finding.counted(
                                year.inTouch()
                                        .filter(answer -> answer == InTouch.YES)
                                        .isPresent(),
                                Evidence.on(
                                        year.inTouch().map(InTouch::meaning).orElse("Not recorded") + ", birthday",
                                        day)))));
        all.add(leavers("CLV-02" + suffix, "In suitable accommodation" + ages)
                .meaning("Whether care leavers have somewhere decent to live; not known is not suitable.")
                .polarity(Polarity.HIGH_GOOD)
                .counts("Accommodation suitable")
                .measuredBy(child -> ofLeavers(
                        child,
                        band,
                        (year, day) -> Finding.counted(
                                year.accommodation()
                                        .filter(Accommodation::isSuitable)
                                        .isPresent(),
                                Evidence.on(
                                        year.accommodation()
                                                        .map(Accommodation::meaning)
                                                        .orElse("Not recorded") + ", birthday",
                                        day)))));
        all.add(activity(
                "CLV-03" + suffix,
                "In education, employment or training" + ages,
                Polarity.HIGH_GOOD,
                band,
                Activity::isEducationEmploymentOrTraining));
        all.add(activity(
                "CLV-03.neet" + suffix,
                "Not in education, employment or training" + ages,
                Polarity.LOW_GOOD,
                band,
                Activity::isNeet));
        all.add(ofAvailable(
                "CLV-03b" + suffix, "In education, employment or training, of those available" + ages, band));
        all.add(activity(
                "CLV-03.unavailable" + suffix,
                "Not available for work" + ages,
                Polarity.NEUTRAL,
                band,
                CareLeaverIndicators::isUnavailable));
        all.add(leavers("CLV-03.unknown" + suffix, "Activity not known" + ages)
                .meaning("Of whom the council cannot say what they do.")
                .polarity(Polarity.LOW_GOOD)
                .counts("No activity told; not in touch, or not recorded")
                .measuredBy(child ->
                        ofLeavers(child, band, (year, day) -> Finding.counted(!isKnown(year), evidence(year, day)))));
    }

    private static Indicator ofAvailable(String code, String title, IntPredicate band) {
        return leavers(code, title)
                .meaning("What care leavers do who could take up work or learning.")
                .polarity(Polarity.HIGH_GOOD)
                .counts("In education, employment or training; who is kept from it by illness, disability, pregnancy or"
                        + " parenting is left out")
                .measuredBy(child -> ofLeavers(
                        child,
                        band,
                        (year, day) -> year.activity()
                                        .filter(CareLeaverIndicators::isUnavailable)
                                        .isPresent()
                                ? Finding.NOT_IN_COHORT
                                : Finding.counted(
                                        year.activity()
                                                .filter(Activity::isEducationEmploymentOrTraining)
                                                .isPresent(),
                                        evidence(year, day))));
    }

    private static boolean isUnavailable(Activity activity) {
        return activity == Activity.G4 || activity == Activity.G6;
    }

    private static boolean isKnown(CareLeaverYear year) {
        return year.activity()
                .filter(activity -> activity != Activity.NOT_RECORDED)
                .isPresent();
    }

    private static Evidence evidence(CareLeaverYear year, LocalDate day) {
        return Evidence.on(year.activity().map(Activity::meaning).orElse("Not recorded") + ", birthday", day);
    }

    private static Indicator activity(
            String code, String title, Polarity polarity, IntPredicate band, Predicate<Activity> counts) {
        return leavers(code, title)
                .meaning("What care leavers do with their days.")
                .polarity(polarity)
                .counts(title)
                .measuredBy(child -> ofLeavers(
                        child,
                        band,
                        (year, day) ->
                                Finding.counted(year.activity().filter(counts).isPresent(), evidence(year, day))));
    }

    private static Indicator.Builder leavers(String code, String title) {
        return indicator(code, title)
                .in(Topic.CARE_LEAVERS)
                .over(Period.YEAR_TO_DATE)
                .of(COHORT)
                .source("SSDA903 OC3; DfE care leavers data guidance");
    }

    private static Finding ofLeavers(
            ChildAsAt child, IntPredicate band, BiFunction<CareLeaverYear, LocalDate, Finding> finding) {
        return inYear(child)
                .filter(year -> band.test(year.age()))
                .filter(year -> year.inTouch().filter(InTouch::isOutsideFigures).isEmpty())
                .filter(year -> !year.birthday().isAfter(child.asAt()))
                .filter(year -> !isInCareOrElsewhere(child, year.birthday()))
                .map(year -> finding.apply(year, year.birthday()))
                .orElse(Finding.NOT_IN_COHORT);
    }

    /** Still looked after on the birthday, or since then in the care of another council (E3). */
    private static boolean isInCareOrElsewhere(ChildAsAt child, java.time.LocalDate birthday) {
        boolean isInCare = !child.record().hasComeOfAge(birthday)
                && child.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(birthday));
        var ended = child.record().periodsOfCare().stream()
                .reduce((earlier, later) -> later)
                .flatMap(period -> period.endedBecause());
        return isInCare || ended.filter(why -> why == ReasonEpisodeCeased.E3).isPresent();
    }

    private static Optional<CareLeaverYear> inYear(ChildAsAt child) {
        var now = CollectionYear.of(child.asAt());
        return child.record().all(CareLeaverYear.class).stream()
                .filter(year -> year.year().equals(now))
                .findFirst();
    }
}
