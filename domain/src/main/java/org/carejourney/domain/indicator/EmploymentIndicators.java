package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.employment.ActivityTold;
import org.carejourney.domain.employment.Doing;
import org.carejourney.domain.indicator.Indicator.Needs;

/** What young people in care do after Year 11; care leavers have a section of their own. */
final class EmploymentIndicators {
    private static final Set<YearGroup> YEARS = Set.of(YearGroup.YEAR_12, YearGroup.YEAR_13);

    private EmploymentIndicators() {}

    static List<Indicator> all() {
        return List.of(
                doing(
                        "EET-01",
                        "In education, employment or training, Years 12 and 13",
                        Polarity.HIGH_GOOD,
                        "In education, employment or training, or on roll of a school or college; not known is not",
                        Doing.IN_WORK_OR_LEARNING::equals),
                doing(
                        "EET-01.neet",
                        "Not in education, employment or training, Years 12 and 13",
                        Polarity.LOW_GOOD,
                        "Known to be in no education, employment or training",
                        doing -> doing == Doing.LOOKING || doing == Doing.NOT_AVAILABLE),
                doing(
                        "EET-01.unknown",
                        "Activity not known, Years 12 and 13",
                        Polarity.LOW_GOOD,
                        "Nobody has said what they do, or it is not known any more",
                        Doing.NOT_KNOWN::equals));
    }

    private static Indicator doing(String code, String title, Polarity polarity, String test, Predicate<Doing> counts) {
        return indicator(code, title)
                .in(Topic.EDUCATION)
                .meaning("What young people in care do once they need no longer go to school.")
                .polarity(polarity)
                .of("Children in care on the day in Year 12 or 13")
                .counts(test)
                .source("Education and Skills Act 2008, part 1; SSDA903 activity codes")
                .needs(Needs.USE)
                .measuredBy(child -> PopulationIndicators.ofChildrenInCare(child, episode -> doing(child, counts)));
    }

    private static Finding doing(ChildAsAt child, Predicate<Doing> counts) {
        var day = child.asAt();
        if (!child.setting().clocks().isInUseOn(day)
                || Schooling.yearGroup(child.record(), day)
                        .filter(YEARS::contains)
                        .isEmpty()) {
            return Finding.NOT_IN_COHORT;
        }
        var told = ActivityTold.at(child.record(), day);
        return Finding.counted(
                counts.test(told.map(ActivityTold::doing).orElse(Doing.NOT_KNOWN)),
                told.map(one -> Evidence.on(one.words() + ", since", one.on()))
                        .orElse(Evidence.of("Nobody has said what they do")));
    }
}
