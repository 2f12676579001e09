package org.carejourney.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and moments as people in England write them: 31 May 2021, 31 May 2021 at 14:02. */
public final class Dates {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Dates() {}

    /** 31 May 2021. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 31 May 2021, or a dash in words. */
    public static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("not known");
    }

    /** 5 Sep 2021, where room is short. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** Monday 31 May 2021. */
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** May 2021. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** 31 May 2021 at 14:02, in England. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ENGLAND));
    }

    /** A day out of an address; empty where it says none. */
    public static Optional<LocalDate> parse(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A field for a day that takes and shows days as people here write them, on a small screen too; a button opens a calendar. */
    public static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setAutoOpen(false);
        picker.setLocale(Locale.UK);
        picker.setI18n(new DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"))
                .setWeekdays(List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"))
                .setWeekdaysShort(List.of("Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"))
                .setToday("Today")
                .setCancel("Cancel")
                .setBadInputErrorMessage("Write a day such as 31 May 2021"));
        return picker;
    }
}
