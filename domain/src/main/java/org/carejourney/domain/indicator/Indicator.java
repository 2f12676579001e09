package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.shared.Subject;

/**
 * One performance figure: what it counts and how.
 *
 * @param code as in the catalogue agreed with the service
 * @param meaning what a high or low figure says, for a councillor
 * @param cohort who is looked at (the denominator)
 * @param test what puts a child into the numerator
 * @param subject whose records it counts
 * @param source law or guide it is taken from
 */
public record Indicator(
        String code,
        String title,
        Topic topic,
        Subject subject,
        String meaning,
        Polarity polarity,
        Unit unit,
        Period period,
        String cohort,
        String test,
        String source,
        Needs needs,
        Measure measure) {

    /** What must be there for the figure to be told at all. */
    public enum Needs {
        RECORDS_ONLY,
        /** The postcode directory. */
        PLACES,
        /** What people record here and no return tells. */
        USE,
        /** The register of foster households, which is brought over whole when people begin to record here. */
        THE_REGISTER,
        /** The yearly health return, which describes the year to 31 March and no other day. */
        THE_31ST_OF_MARCH,
        /** The yearly health return on 31 March; on any other day twelve months of what people record here. */
        THE_RETURN_OR_A_YEAR_OF_USE
    }

    public Indicator {
        Objects.requireNonNull(measure);
    }

    /**
     * Whether it is told at all of a day: the yearly return speaks of 31 March only, and what no return tells is told from
     * when people record it here.
     */
    public boolean isToldOf(LocalDate day, ClockSettings clocks) {
        return switch (needs) {
            case RECORDS_ONLY, PLACES -> true;
            case USE -> clocks.isInUseOn(day);
            case THE_REGISTER -> clocks.inUseSince().isPresent();
            case THE_31ST_OF_MARCH -> isThe31stOfMarch(day);
            case THE_RETURN_OR_A_YEAR_OF_USE -> isThe31stOfMarch(day) || isYearOfUse(day, clocks);
        };
    }

    private static boolean isThe31stOfMarch(LocalDate day) {
        return day.getMonth() == Month.MARCH && day.getDayOfMonth() == 31;
    }

    /** Whether people recorded here all the twelve months to the day, so that what is not on record did not happen. */
    static boolean isYearOfUse(LocalDate day, ClockSettings clocks) {
        return clocks.isInUseOn(DateRange.twelveMonthsTo(day).first());
    }

    /** Whether what it needs is there; if not it is shown as not available. */
    public boolean isAvailable(Setting setting) {
        return needs != Needs.PLACES || setting.places().isPresent();
    }

    public Finding find(ChildAsAt child) {
        return child.record().child().subject() == subject ? measure.of(child) : Finding.NOT_IN_COHORT;
    }

    public static Builder indicator(String code, String title) {
        return new Builder(code, title);
    }

    /** Says an indicator part by part, so that the catalogue reads like one. */
    public static final class Builder {
        private final String code;
        private final String title;
        private Topic topic = Topic.CHILDREN_IN_CARE;
        private Subject subject = Subject.CHILD;
        private String meaning = "";
        private Polarity polarity = Polarity.NEUTRAL;
        private Unit unit = Unit.PERCENT;
        private Period period = Period.AS_AT;
        private String cohort = "";
        private String test = "";
        private String source = "";
        private Needs needs = Needs.RECORDS_ONLY;

        private Builder(String code, String title) {
            this.code = code;
            this.title = title;
        }

        public Builder in(Topic section) {
            this.topic = section;
            return this;
        }

        /** Counts records of others than children. */
        public Builder of(Subject whose) {
            this.subject = whose;
            return this;
        }

        public Builder meaning(String words) {
            this.meaning = words;
            return this;
        }

        public Builder polarity(Polarity direction) {
            this.polarity = direction;
            return this;
        }

        public Builder unit(Unit of) {
            this.unit = of;
            return this;
        }

        public Builder over(Period time) {
            this.period = time;
            return this;
        }

        public Builder of(String cohortInWords) {
            this.cohort = cohortInWords;
            return this;
        }

        public Builder counts(String testInWords) {
            this.test = testInWords;
            return this;
        }

        public Builder source(String lawOrGuide) {
            this.source = lawOrGuide;
            return this;
        }

        public Builder needs(Needs what) {
            this.needs = what;
            return this;
        }

        public Indicator measuredBy(Measure measure) {
            return new Indicator(
                    code, title, topic, subject, meaning, polarity, unit, period, cohort, test, source, needs, measure);
        }
    }
}
