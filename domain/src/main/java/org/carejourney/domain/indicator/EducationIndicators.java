package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.calendar.SchoolTerm;
import org.carejourney.domain.calendar.SchoolTerms;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.education.PepJourney;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;

/** Personal education plans: those of the term by year group, and the first after coming into care. */
final class EducationIndicators {
    private static final String GUIDANCE =
            "Promoting the education of looked-after and previously looked-after children, statutory guidance, 2018";
    private static final int ADULT = 18;

    /** Which term the figure is of, as at a day. */
    private enum Of {
        ENDED(".ended", "last full term", Period.LAST_TERM),
        RUNNING(".running", "this term so far", Period.TERM_TO_DATE);

        private final String suffix;
        private final String words;
        private final Period period;

        Of(String suffix, String words, Period period) {
            this.suffix = suffix;
            this.words = words;
            this.period = period;
        }

        private Optional<SchoolTerm> term(LocalDate day) {
            return this == ENDED
                    ? SchoolTerms.local().lastEnded(day)
                    : SchoolTerms.local().running(day);
        }
    }

    private EducationIndicators() {}

    static List<Indicator> all() {
        var all = new ArrayList<Indicator>();
        for (var of : Of.values()) {
            all.add(pep(of, "", "", year -> true));
            all.add(pep(of, ".early", ", early years", YearGroup::isEarlyYears));
            all.add(pep(of, ".R-11", ", Reception to Year 11", YearGroup::isOfSchoolAge));
            all.add(pep(of, ".Y12", ", Year 12", YearGroup.YEAR_12::equals));
            all.add(pep(of, ".Y13", ", Year 13", YearGroup.YEAR_13::equals));
        }
        all.add(firstPep(
                "PEP-02.start",
                "First PEPs started in time, 12 months",
                ObligationKind.FIRST_PEP_START,
                "Started within 10 working days of coming into care"));
        all.add(firstPep(
                "PEP-02.complete",
                "First PEPs complete in time, 12 months",
                ObligationKind.FIRST_PEP,
                "Meeting held and plan signed within 20 working days of coming into care"));
        return all;
    }

    private static Indicator firstPep(String code, String title, ObligationKind kind, String test) {
        return indicator(code, title)
                .in(Topic.EDUCATION)
                .meaning("Whether school is planned for from the first days in care.")
                .polarity(Polarity.HIGH_GOOD)
                .over(Period.TWELVE_MONTHS)
                .of("Periods of care of children from 3 to Year 13 whose first plan fell due in the period")
                .counts(test)
                .source(GUIDANCE)
                .needs(Needs.USE)
                .measuredBy(DoneInTime.dueIn(kind, DateRange::twelveMonthsTo));
    }

    private static Indicator pep(Of of, String group, String groupWords, Predicate<YearGroup> years) {
        return indicator("PEP-01" + of.suffix + group, "Children with a PEP, " + of.words + groupWords)
                .in(Topic.EDUCATION)
                .meaning("Whether each child's education is planned every term.")
                .polarity(Polarity.HIGH_GOOD)
                .over(of.period)
                .of(
                        "Children in care at the end of the term, or on the day while it runs, from age 3 to Year 13, looked"
                                + " after for 20 school days or more" + groupWords)
                .counts("PEP meeting held, and plan signed by the virtual school, within the term")
                .source(GUIDANCE)
                .needs(Needs.USE)
                .measuredBy(child -> inTerm(child, of, years));
    }

    private static Finding inTerm(ChildAsAt child, Of of, Predicate<YearGroup> years) {
        if (!child.setting().clocks().isInUseOn(child.asAt())) {
            return Finding.NOT_IN_COHORT;
        }
        return of.term(child.asAt()).flatMap(term -> inTerm(child, term, years)).orElse(Finding.NOT_IN_COHORT);
    }

    private static Optional<Finding> inTerm(ChildAsAt child, SchoolTerm term, Predicate<YearGroup> years) {
        var day = term.last().isBefore(child.asAt()) ? term.last() : child.asAt();
        return PepJourney.ofTerm(child.obligations(ObligationKind.PEP_OF_TERM), term.last())
                .filter(asked -> isInCareOn(day, child) && hasBeenInCareLongEnough(child, day))
                .flatMap(asked -> Schooling.yearGroup(child.record(), day)
                        .filter(years)
                        .map(year ->
                                Finding.counted(asked.standing() instanceof Standing.OnTime, evidence(asked, year))));
    }

    /** Also of a day that is past: by the end of a term, a pupil who turned 18 in it has left the count. */
    private static boolean isInCareOn(LocalDate day, ChildAsAt child) {
        return child.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(day))
                && child.record()
                        .born()
                        .filter(born -> Ages.on(born, day) < ADULT)
                        .isPresent();
    }

    private static boolean hasBeenInCareLongEnough(ChildAsAt child, LocalDate day) {
        return PepJourney.isInCareLongEnough(child.record(), child.setting().clocks(), day);
    }

    private static Evidence[] evidence(Obligation asked, YearGroup year) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.of(year.words()));
        evidence.addAll(DoneInTime.evidence(asked));
        return evidence.toArray(Evidence[]::new);
    }
}
