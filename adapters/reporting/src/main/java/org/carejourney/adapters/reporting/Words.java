package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carejourney.domain.indicator.Unit;

/** Numbers and dates as people in England read them. */
final class Words {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "May 21". */
    static String month(LocalDate day) {
        return MONTH.format(day).replace("Sept", "Sep");
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ENGLAND));
    }

    static String count(long count) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(count);
    }

    static String value(BigDecimal number, Unit unit) {
        return switch (unit) {
            case COUNT -> plain(number);
            case PERCENT -> oneDecimal(number) + "%";
            case MEAN -> oneDecimal(number);
            case DAYS, MEDIAN_DAYS -> plain(number) + (number.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
            case WEEKS -> oneDecimal(number) + " weeks";
        };
    }

    /** The size of a change, without its direction. */
    static String difference(BigDecimal size, Unit unit) {
        return switch (unit) {
            case COUNT -> plain(size);
            case PERCENT -> oneDecimal(size) + " points";
            case MEAN -> oneDecimal(size);
            case DAYS, MEDIAN_DAYS, WEEKS -> value(size, unit);
        };
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    private static String oneDecimal(BigDecimal number) {
        return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
