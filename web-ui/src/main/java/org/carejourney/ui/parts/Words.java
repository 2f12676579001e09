package org.carejourney.ui.parts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.obligation.Standing;

/** Numbers in the words of the service. */
public final class Words {
    private Words() {}

    /** "3 working days left", "due today", "2 working days late". */
    public static String workingDays(int left) {
        if (left == 0) return "due today";
        return left > 0
                ? count(left, "working day", "working days") + " left"
                : count(-left, "working day", "working days") + " late";
    }

    /** "1 child", "28 children". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** The value of a figure with its unit: 83.4%, 12, 1.2, 431 days. */
    public static String value(Optional<BigDecimal> value, Unit unit) {
        return value.map(known -> value(known, unit)).orElse("not applicable");
    }

    public static String value(BigDecimal value, Unit unit) {
        return switch (unit) {
            case COUNT -> number(value.longValue());
            case PERCENT -> value.toPlainString() + "%";
            case MEAN -> value.toPlainString();
            case DAYS, MEDIAN_DAYS -> count(value.longValue(), "day", "days");
            case WEEKS -> value.toPlainString() + " weeks";
        };
    }

    /** "28 of 31", or the plain number. */
    public static String outOf(Tally tally, Unit unit) {
        return unit == Unit.COUNT
                ? number(tally.numerator())
                : number(tally.numerator()) + " of " + number(tally.denominator());
    }

    /** Where an obligation stands. */
    public static String standing(Standing standing) {
        return switch (standing) {
            case Standing.NotYetDue ignored -> "Not yet due";
            case Standing.OnTime onTime -> "In time, on " + Dates.day(onTime.metOn());
            case Standing.Late late ->
                (late.days() == 0 ? "Late by hours" : "Late by " + count(late.days(), "day", "days")) + ", on "
                        + Dates.day(late.metOn());
            case Standing.Overdue overdue -> "Overdue by " + count(overdue.days(), "day", "days");
            case Standing.Missed missed -> "Missed: not done before it ended on " + Dates.day(missed.ended());
            case Standing.Cancelled cancelled -> "Cancelled: ended on " + Dates.day(cancelled.ended());
            case Standing.Excluded excluded -> "Not required: " + excluded.reason();
            case Standing.CannotTell unknown -> "Cannot be told: " + unknown.missing();
        };
    }

    /** The words with a capital first letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
