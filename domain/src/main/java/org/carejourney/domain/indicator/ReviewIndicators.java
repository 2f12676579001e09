package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.review.ReviewDue;
import org.carejourney.domain.review.ReviewTimetable;

/** Reviews in time, and whether children take part in them. */
final class ReviewIndicators {
    private static final int TAKES_PART_FROM_AGE = 4;
    private static final String TIMETABLE =
            "Care Planning, Placement and Case Review Regulations 2010, regulation 33; Adoption Agencies Regulations 2005,"
                    + " regulation 36";

    private ReviewIndicators() {}

    static List<Indicator> all() {
        return List.of(
                inTime("REV-01.YTD", "Reviews held in time, this year", Period.YEAR_TO_DATE, DateRange::yearToDate),
                inTime(
                        "REV-01.R12",
                        "Reviews held in time, 12 months",
                        Period.TWELVE_MONTHS,
                        DateRange::twelveMonthsTo),
                allInTime(),
                upToDate(),
                participation(),
                participationByChild());
    }

    private static Indicator inTime(String code, String title, Period period, Function<LocalDate, DateRange> window) {
        return indicator(code, title)
                .in(Topic.REVIEWS)
                .meaning("Whether the council looks at each child's plan as often as the law asks.")
                .polarity(Polarity.HIGH_GOOD)
                .over(period)
                .of("Reviews that fell due in the period; one due after care ended is dropped")
                .counts("Held on or before the last day in time")
                .source(TIMETABLE)
                .measuredBy(child -> {
                    var due = dueIn(window.apply(child.asAt()), child);
                    return Finding.events(
                            due.stream().filter(ReviewDue::isInTime).count(),
                            due.size(),
                            due.stream()
                                    .flatMap(item -> evidence(item).stream())
                                    .toList());
                });
    }

    private static Indicator allInTime() {
        return indicator("REV-02", "Children whose reviews were all in time")
                .in(Topic.REVIEWS)
                .meaning("Children for whom no review in the last 12 months was late or missed.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Children in care for 20 working days or more who had a review due in 12 months")
                .counts("Every review due was held in time")
                .source("NI 066; " + TIMETABLE)
                .measuredBy(child -> {
                    if (!isInCareForTwentyWorkingDays(child)) {
                        return Finding.NOT_IN_COHORT;
                    }
                    var due = dueIn(DateRange.twelveMonthsTo(child.asAt()), child);
                    if (due.isEmpty()) {
                        return Finding.NOT_IN_COHORT;
                    }
                    boolean all = due.stream().allMatch(ReviewDue::isInTime);
                    return new Finding.Counted(
                            all ? 1 : 0,
                            1,
                            all,
                            due.stream()
                                    .flatMap(item -> evidence(item).stream())
                                    .toList());
                });
    }

    private static boolean isInCareForTwentyWorkingDays(ChildAsAt child) {
        var calendar = child.setting().clocks().calendar();
        var since = child.period().map(PeriodOfCare::start);
        return since.isPresent()
                && (since.get().isBefore(calendar.knownFrom())
                        || !calendar.after(since.get(), ReviewTimetable.FIRST_REVIEW)
                                .isAfter(child.asAt()));
    }

    private static Indicator upToDate() {
        return indicator("REV-03", "Children with an up-to-date review")
                .in(Topic.REVIEWS)
                .meaning("Children for whom no review is overdue.")
                .polarity(Polarity.HIGH_GOOD)
                .of("Children in care on the day (CLA-01)")
                .counts("The next review is due on the day or later")
                .source(TIMETABLE)
                .measuredBy(child -> PopulationIndicators.ofChildrenInCare(
                        child,
                        episode -> child.timetable()
                                .next()
                                .map(next -> Finding.counted(
                                        !next.due().isBefore(child.asAt()),
                                        Evidence.on(
                                                next.trigger().what(),
                                                next.trigger().on()),
                                        Evidence.on("Next review due", next.due())))
                                .orElse(Finding.met(Evidence.of("No review falls due before the child leaves care")))));
    }

    private static Indicator participation() {
        return indicator("REV-04", "Reviews in which the child took part")
                .in(Topic.REVIEWS)
                .meaning("Whether children are heard when their lives are planned.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Reviews held in 12 months of children aged 4 or older on the day of the review")
                .counts("The child attended and spoke, conveyed views, or sent them; sitting silent is not taking part")
                .source("SSDA903 participation codes; PAF C63")
                .measuredBy(child -> {
                    var reviews = ofFourYearsAndOlder(child);
                    return Finding.events(
                            reviews.stream().filter(ReviewIndicators::tookPart).count(),
                            reviews.size(),
                            reviews.stream().map(ReviewIndicators::evidence).toList());
                });
    }

    private static Indicator participationByChild() {
        return indicator("REV-04.child", "Children who took part in every review")
                .in(Topic.REVIEWS)
                .meaning("Children who were heard each time.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Children aged 4 or older with a review in 12 months")
                .counts("Took part in every one of them")
                .source("PAF C63")
                .measuredBy(child -> {
                    var reviews = ofFourYearsAndOlder(child);
                    if (reviews.isEmpty()) {
                        return Finding.NOT_IN_COHORT;
                    }
                    boolean each = reviews.stream().allMatch(ReviewIndicators::tookPart);
                    return new Finding.Counted(
                            each ? 1 : 0,
                            1,
                            each,
                            reviews.stream().map(ReviewIndicators::evidence).toList());
                });
    }

    private static List<ReviewDue> dueIn(DateRange window, ChildAsAt child) {
        var due = new ArrayList<ReviewDue>();
        for (var item : child.timetable().items()) {
            if (window.contains(item.due())) {
                due.add(item);
            }
        }
        return due;
    }

    private static List<ReviewHeld> ofFourYearsAndOlder(ChildAsAt child) {
        var born = child.record().born();
        if (born.isEmpty() || child.record().reviews().isEmpty()) {
            return List.of();
        }
        var window = DateRange.twelveMonthsTo(child.asAt());
        var fourth = Ages.birthday(born.get(), TAKES_PART_FROM_AGE);
        return child.record().reviews().stream()
                .filter(review -> window.contains(review.on()) && !review.on().isBefore(fourth))
                .filter(review -> !(review.on().equals(fourth) && isUnderFourCode(review)))
                .filter(review -> isInCareOn(review.on(), child))
                .toList();
    }

    /** On the fourth birthday itself the return accepts either reading. */
    private static boolean isUnderFourCode(ReviewHeld review) {
        return review.participation().filter(code -> code == Participation.PN0).isPresent();
    }

    private static boolean isInCareOn(LocalDate day, ChildAsAt child) {
        return child.record().periodsOfCare().stream()
                .anyMatch(period -> !day.isBefore(period.start())
                        && (period.end().isEmpty() || !day.isAfter(period.end().get())));
    }

    private static boolean tookPart(ReviewHeld review) {
        return review.participation().filter(Participation::tookPart).isPresent();
    }

    private static Evidence evidence(ReviewHeld review) {
        return Evidence.on(
                review.participation().map(Participation::meaning).orElse("Participation not recorded") + ", review of",
                review.on());
    }

    private static List<Evidence> evidence(ReviewDue item) {
        var due = Evidence.on("Review due", item.due());
        return item.heldOn().isPresent()
                ? List.of(
                        due,
                        Evidence.on(
                                item.isInTime() ? "Held in time" : "Held late",
                                item.heldOn().get()))
                : List.of(due, Evidence.of("Not held"));
    }
}
