package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.leavingcare.AdviserVisits;
import org.carejourney.domain.leavingcare.CareLeaver;
import org.carejourney.domain.leavingcare.PathwayReviews;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;

/** Whether young people on the way out of care have a plan, an adviser who sees them, and a home to stay in. */
final class LeavingCareIndicators {
    private static final int MEASURED_MONTHS_AFTER_18 = 3;

    private LeavingCareIndicators() {}

    static List<Indicator> all() {
        return List.of(
                pathwayPlans(),
                needs(),
                visits(
                        "CLV-05",
                        "Visited by the personal adviser as the law asks",
                        "The next visit is due on the day or later, at most 2 months after the last",
                        (visit, child) -> visit.due()),
                visits(
                        "CLV-05.local",
                        "Visited by the personal adviser within 8 weeks",
                        "The next visit is due on the day or later, 56 days after the last",
                        (visit, child) ->
                                AdviserVisits.locally(visit, child.setting().clocks())),
                advisers(),
                stayingPut("CLV-07", "Staying with foster carers after 18", 18, MEASURED_MONTHS_AFTER_18),
                stayingPut("CLV-07.19", "Staying with foster carers at 19", 19, 0),
                stayingPut("CLV-07.20", "Staying with foster carers at 20", 20, 0));
    }

    private static Indicator.Builder leaving(String code, String title) {
        return indicator(code, title).in(Topic.CARE_LEAVERS).polarity(Polarity.HIGH_GOOD);
    }

    private static Indicator pathwayPlans() {
        return leaving("CLV-04", "Pathway plan in place and reviewed in 6 months")
                .meaning("Whether young people know what happens next, and with whose help.")
                .of("Eligible, relevant and former relevant young people owed support whose first plan is past due")
                .counts("A plan is in place, and it was made or reviewed within 6 months")
                .source("Care Leavers Regulations 2010, regulation 7")
                .needs(Needs.USE)
                .measuredBy(child -> supported(child)
                        .filter(leaver -> PathwayReviews.firstDue(
                                        leaver, child.setting().clocks())
                                .filter(due -> due.isBefore(child.asAt()))
                                .isPresent())
                        .map(leaver -> open(child, ObligationKind.PATHWAY_PLAN_REVIEW)
                                .map(review -> Finding.counted(
                                        !review.due().isBefore(child.asAt()),
                                        Evidence.on(
                                                review.trigger().what(),
                                                review.trigger().on()),
                                        Evidence.on("Next review due", review.due())))
                                .orElseGet(() -> Finding.notMet(
                                        Evidence.on("Entitled since", leaver.eligibleOn()),
                                        Evidence.of("No pathway plan"))))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Indicator needs() {
        return leaving("CLV-04.needs", "Needs assessed in time, 12 months")
                .meaning("Whether what young people will need is known early.")
                .over(Period.TWELVE_MONTHS)
                .of("Young people whose assessment of needs on leaving care fell due in the period")
                .counts("Complete within 3 months of the 16th birthday, or of becoming eligible later")
                .source("Care Planning, Placement and Case Review Regulations 2010, regulation 42(1)")
                .needs(Needs.USE)
                .measuredBy(DoneInTime.dueIn(ObligationKind.LEAVING_CARE_NEEDS, DateRange::twelveMonthsTo));
    }

    /** By which day the next visit is wanted. */
    private interface By {
        LocalDate of(Obligation visit, ChildAsAt child);
    }

    private static Indicator visits(String code, String title, String counts, By by) {
        return leaving(code, title)
                .meaning("Whether care leavers see the person who is there for them.")
                .of("Relevant and former relevant young people owed support")
                .counts(counts)
                .source("Care Leavers Regulations 2010, regulation 8(2), applied to every care leaver")
                .needs(Needs.USE)
                .measuredBy(child -> supported(child)
                        .flatMap(leaver -> open(child, ObligationKind.ADVISER_VISIT))
                        .map(visit -> Finding.counted(
                                !by.of(visit, child).isBefore(child.asAt()),
                                Evidence.on(
                                        visit.trigger().what(), visit.trigger().on()),
                                Evidence.on("Next visit due", by.of(visit, child))))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Indicator advisers() {
        return leaving("CLV-06", "Personal adviser named in time, 12 months")
                .meaning("Whether young people know from the start who will be there for them.")
                .over(Period.TWELVE_MONTHS)
                .of("Young people who became eligible in the period")
                .counts("A personal adviser was named by the 16th birthday, or by the later day of becoming eligible")
                .source("Children Act 1989, schedule 2, paragraph 19C")
                .needs(Needs.USE)
                .measuredBy(DoneInTime.dueIn(ObligationKind.PERSONAL_ADVISER, DateRange::twelveMonthsTo));
    }

    private static Indicator stayingPut(String code, String title, int age, int monthsAfter) {
        return leaving(code, title)
                .meaning("Whether young people who grew up with foster carers can stay with them.")
                .over(Period.TWELVE_MONTHS)
                .of("Young people who left care from foster carers on their 18th birthday, and reached %s in 12 months"
                        .formatted(monthsAfter == 0 ? "age " + age : monthsAfter + " months after it"))
                .counts("Lived with their former foster carers on that day; not known is not staying")
                .source("Children Act 1989, section 23CZA; DfE staying put figures")
                .measuredBy(child -> CareLeaver.of(child.record(), child.asAt())
                        .filter(leaver -> leaver.status().eligibleSince().isPresent())
                        .filter(CareLeaver::leftFosterCareAtEighteen)
                        .map(leaver ->
                                stayed(child, leaver, leaver.birthday(age).plusMonths(monthsAfter)))
                        .orElse(Finding.NOT_IN_COHORT));
    }

    private static Finding stayed(ChildAsAt child, CareLeaver leaver, LocalDate day) {
        boolean isGone =
                leaver.status().lostOn().filter(lost -> !lost.isAfter(day)).isPresent();
        if (isGone || !DateRange.twelveMonthsTo(child.asAt()).contains(day)) {
            return Finding.NOT_IN_COHORT;
        }
        Function<Accommodation, Finding> judged = home -> Finding.counted(
                home == Accommodation.Z1 || home == Accommodation.Z2,
                Evidence.on(home.meaning() + ", as known on", day));
        return leaver.homeOn(day)
                .map(judged)
                .orElseGet(() -> new Finding.CannotTell("where the young person lived", 1));
    }

    private static Optional<CareLeaver> supported(ChildAsAt child) {
        return CareLeaver.of(child.record(), child.asAt()).filter(CareLeaver::isSupported);
    }

    private static Optional<Obligation> open(ChildAsAt child, ObligationKind kind) {
        return child.obligations(kind).stream().filter(Obligation::isOpen).findFirst();
    }
}
