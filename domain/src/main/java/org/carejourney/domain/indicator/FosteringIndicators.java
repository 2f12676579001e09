package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.fostering.FosterDecision;
import org.carejourney.domain.fostering.FosterEnquiry;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.shared.Subject;

/** How many households foster for the council, how many come and go, and how long it takes them to be approved. */
final class FosteringIndicators {
    private static final String APPROVED = "Approved foster households";

    private FosteringIndicators() {}

    static List<Indicator> all() {
        return List.of(
                of("FOST-01", APPROVED)
                        .meaning("How many households the council's own children can be placed with.")
                        .polarity(Polarity.HIGH_GOOD)
                        .unit(Unit.COUNT)
                        .of(APPROVED + " on the day")
                        .counts("All of them")
                        .measuredBy(FosteringIndicators::approved),
                of("FOST-02", "Net gain of foster households")
                        .meaning("Whether the council gains carers faster than it loses them.")
                        .polarity(Polarity.HIGH_GOOD)
                        .unit(Unit.COUNT)
                        .over(Period.YEAR_TO_DATE)
                        .of("Households approved, or whose approval ended, in the year")
                        .counts("Each approved, less each whose approval ended")
                        .measuredBy(FosteringIndicators::netGain),
                of("FOST-02.approved", "Foster households newly approved")
                        .meaning("What recruiting brings.")
                        .polarity(Polarity.HIGH_GOOD)
                        .unit(Unit.COUNT)
                        .over(Period.YEAR_TO_DATE)
                        .of("Households approved in the year")
                        .counts("All of them")
                        .measuredBy(household -> inYear(household, "Approved", approvedOn(household))),
                of("FOST-02.ended", "Foster households that left")
                        .meaning("What keeping carers does not achieve.")
                        .polarity(Polarity.LOW_GOOD)
                        .unit(Unit.COUNT)
                        .over(Period.YEAR_TO_DATE)
                        .of("Households whose approval ended in the year, 28 days after notice or by the council")
                        .counts("All of them")
                        .measuredBy(household -> inYear(
                                household, "Approval ended", of(household).endsOn())),
                of("FOST-03", "Enquiries that led to approval")
                        .meaning("How many of those who ask are carers in the end.")
                        .polarity(Polarity.HIGH_GOOD)
                        .over(Period.TWELVE_MONTHS)
                        .of("Enquiries settled in the 12 months: approved, not approved, or gone no further")
                        .counts("Approved")
                        .measuredBy(FosteringIndicators::conversion),
                of("FOST-04", "Days from enquiry to approval")
                        .meaning(
                                "How long people wait who want to foster; Family Values aims at two months less than before.")
                        .polarity(Polarity.LOW_GOOD)
                        .unit(Unit.DAYS)
                        .over(Period.TWELVE_MONTHS)
                        .of("Households approved in the 12 months")
                        .counts("Days from the enquiry to the decision")
                        .measuredBy(FosteringIndicators::daysToApproval),
                of("FOST-05", "Approved through Family Values")
                        .meaning("How much of the council's fostering its own scheme has brought.")
                        .polarity(Polarity.HIGH_GOOD)
                        .of(APPROVED + " on the day")
                        .counts("Came through the Family Values scheme")
                        .measuredBy(FosteringIndicators::familyValues));
    }

    private static Indicator.Builder of(String code, String title) {
        return indicator(code, title)
                .in(Topic.FOSTER_CARERS)
                .of(Subject.HOUSEHOLD)
                .source("Local; Fostering Services (England) Regulations 2011")
                .needs(Needs.THE_REGISTER);
    }

    private static FosterHousehold of(ChildAsAt household) {
        return FosterHousehold.of(household.record());
    }

    private static Optional<LocalDate> approvedOn(ChildAsAt household) {
        return of(household).approval().map(FosterDecision::on);
    }

    private static boolean isApproved(ChildAsAt household) {
        return of(household).isApprovedOn(household.asAt());
    }

    private static Finding approved(ChildAsAt household) {
        return isApproved(household)
                ? Finding.met(Evidence.on("Approved", approvedOn(household).orElseThrow()))
                : Finding.NOT_IN_COHORT;
    }

    private static Finding netGain(ChildAsAt household) {
        var year = DateRange.yearToDate(household.asAt());
        var came = approvedOn(household).filter(year::contains);
        var left = of(household).endsOn().filter(year::contains);
        var evidence = new ArrayList<Evidence>();
        came.ifPresent(day -> evidence.add(Evidence.on("Approved", day)));
        left.ifPresent(day -> evidence.add(Evidence.on("Approval ended", day)));
        if (evidence.isEmpty()) {
            return Finding.NOT_IN_COHORT;
        }
        long gain = came.map(day -> 1L).orElse(0L) - left.map(day -> 1L).orElse(0L);
        return new Finding.Counted(gain, evidence.size(), true, evidence);
    }

    private static Finding inYear(ChildAsAt household, String what, Optional<LocalDate> on) {
        return on.filter(DateRange.yearToDate(household.asAt())::contains)
                .map(day -> Finding.met(Evidence.on(what, day)))
                .orElse(Finding.NOT_IN_COHORT);
    }

    private static Finding conversion(ChildAsAt household) {
        var asked = of(household).enquiry();
        var settled = of(household).settledOn().filter(lastYear(household)::contains);
        if (asked.isEmpty() || settled.isEmpty()) {
            return Finding.NOT_IN_COHORT;
        }
        boolean isApproved = of(household).approval().isPresent();
        return Finding.counted(
                isApproved,
                Evidence.on("Asked", asked.get().on()),
                Evidence.on(isApproved ? "Approved" : "Went no further", settled.get()));
    }

    private static DateRange lastYear(ChildAsAt household) {
        return DateRange.twelveMonthsTo(household.asAt());
    }

    private static Finding daysToApproval(ChildAsAt household) {
        var asked = of(household).enquiry().map(FosterEnquiry::on);
        var approved = approvedOn(household).filter(lastYear(household)::contains);
        if (asked.isEmpty() || approved.isEmpty()) {
            return Finding.NOT_IN_COHORT;
        }
        return new Finding.Counted(
                ChronoUnit.DAYS.between(asked.get(), approved.get()),
                1,
                true,
                List.of(Evidence.on("Asked", asked.get()), Evidence.on("Approved", approved.get())));
    }

    private static Finding familyValues(ChildAsAt household) {
        if (!isApproved(household)) {
            return Finding.NOT_IN_COHORT;
        }
        var asked = of(household).enquiry().orElseThrow();
        return Finding.counted(
                asked.familyValues(),
                Evidence.on(asked.familyValues() ? "Asked through Family Values" : "Asked otherwise", asked.on()),
                Evidence.on("Approved", approvedOn(household).orElseThrow()));
    }
}
