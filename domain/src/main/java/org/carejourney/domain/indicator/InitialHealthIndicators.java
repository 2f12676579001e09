package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;

/**
 * Health assessed in time of those who came into care. Who left care before the last day in time is in no number, done or
 * not; who declined, being able to decide, is counted apart.
 */
final class InitialHealthIndicators {
    private static final String COHORT =
            "Periods of care whose 20 working days ended in the period, the child still in care; who declined is left out";
    private static final String SOURCE = "Care Planning, Placement and Case Review Regulations 2010, regulation 7";

    private InitialHealthIndicators() {}

    static List<Indicator> all() {
        return List.of(
                inTime(
                        "HLT-01",
                        "Initial health assessments in time, this year",
                        Period.YEAR_TO_DATE,
                        DateRange::yearToDate),
                inTime(
                        "HLT-01c",
                        "Initial health assessments in time, this month",
                        Period.MONTH,
                        DateRange::monthToDate),
                median(),
                declined());
    }

    private static Indicator inTime(String code, String title, Period period, Function<LocalDate, DateRange> window) {
        return initial(code, title, period)
                .polarity(Polarity.HIGH_GOOD)
                .of(COHORT)
                .counts(
                        "A doctor assessed the child and the report was back within 20 working days, or it was done in the"
                                + " three months before")
                .measuredBy(child -> {
                    var due = due(child, window).filter(DoneInTime::counts).toList();
                    return Finding.events(
                            due.stream()
                                    .filter(one -> one.standing() instanceof Standing.OnTime)
                                    .count(),
                            due.size(),
                            due.stream()
                                    .flatMap(one -> DoneInTime.evidence(one).stream())
                                    .toList());
                });
    }

    private static Indicator median() {
        return initial("HLT-01b", "Days to the initial health assessment, the middle, this year", Period.YEAR_TO_DATE)
                .polarity(Polarity.LOW_GOOD)
                .unit(Unit.MEDIAN_DAYS)
                .of(COHORT + ", and who was not yet assessed")
                .counts("Days from coming into care until the doctor's report was back; done before, no days")
                .measuredBy(child -> {
                    var done = due(child, DateRange::yearToDate)
                            .filter(DoneInTime::counts)
                            .filter(one -> one.metOn().isPresent())
                            .toList();
                    return Finding.lasted(
                            done.stream().map(InitialHealthIndicators::days).toList(),
                            done.stream()
                                    .flatMap(one -> DoneInTime.evidence(one).stream())
                                    .toList());
                });
    }

    private static long days(Obligation done) {
        return Math.max(
                0, ChronoUnit.DAYS.between(done.trigger().on(), done.metOn().orElseThrow()));
    }

    private static Indicator declined() {
        return initial("HLT-01.declined", "Initial health assessments declined, this year", Period.YEAR_TO_DATE)
                .unit(Unit.COUNT)
                .of("Periods of care whose 20 working days ended in the period, the child still in care")
                .counts("The young person, able to decide, declined; they are left out of HLT-01")
                .measuredBy(child -> {
                    var declined = due(child, DateRange::yearToDate)
                            .filter(one -> one.standing() instanceof Standing.Excluded)
                            .toList();
                    return Finding.events(
                            declined.size(),
                            0,
                            declined.stream()
                                    .map(one -> Evidence.on("Declined; was due", one.due()))
                                    .toList());
                });
    }

    private static Indicator.Builder initial(String code, String title, Period period) {
        return indicator(code, title)
                .in(Topic.HEALTH)
                .meaning("Whether children's health is looked at as soon as they come into care.")
                .over(period)
                .source(SOURCE)
                .needs(Needs.USE);
    }

    private static Stream<Obligation> due(ChildAsAt child, Function<LocalDate, DateRange> window) {
        var within = window.apply(child.asAt());
        return child.obligations(ObligationKind.INITIAL_HEALTH).stream()
                .filter(one -> within.contains(one.due()) && isInCareOn(one.due(), one, child));
    }

    private static boolean isInCareOn(LocalDate day, Obligation asked, ChildAsAt child) {
        return child.record().periodsOfCare().stream()
                .filter(period -> period.first().id().equals(asked.trigger().fact()))
                .anyMatch(period -> period.end().isEmpty() || period.end().get().isAfter(day));
    }
}
