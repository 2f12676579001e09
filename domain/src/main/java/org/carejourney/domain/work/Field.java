package org.carejourney.domain.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Code;

/**
 * One question of a form.
 *
 * @param name stable: that of the answer, and of the event's component that takes it
 * @param label as people read it
 * @param kind what can be answered
 * @param need whether it must be
 * @param help a sentence below the field; empty where none is needed
 * @param suggested the answer offered, as text like all answers; empty where none is
 */
public record Field(String name, String label, Kind kind, Need need, String help, String suggested) {
    /** The answer that tells what a chosen household is called. */
    public static final String CALLED = "called";

    /** Whether an answer is asked for. */
    public enum Need {
        REQUIRED,
        /** May be answered by saying why it is not known. */
        OR_NOT_KNOWN,
        OPTIONAL
    }

    /** What can be answered. */
    public sealed interface Kind {
        /**
         * A day, written as 2021-05-31.
         *
         * @param last the last that can be chosen; empty for any
         */
        record Day(Optional<LocalDate> first, Optional<LocalDate> last) implements Kind {}

        /** A time of day, written as 17:59. */
        record Clock() implements Kind {}

        /** "yes" or "no". */
        record YesNo() implements Kind {}

        record Number(int least, int most) implements Kind {}

        record Text(boolean isLong) implements Kind {}

        record Choice(List<Option> options) implements Kind {}

        /** Any number of the options, joined by commas. */
        record Several(List<Option> options) implements Kind {}

        /** A frozen report as at a day, by its number: the application knows which there are, and adds the hash of what it says. */
        record Report(LocalDate asAt) implements Kind {}

        /**
         * A foster household of the council's own that was approved on a day: the application knows which there are, and adds
         * what the household is called as {@link Field#CALLED}.
         */
        record Household(LocalDate approvedOn) implements Kind {}

        /** Someone who works here, by their sign-in name: whom the application knows, and the rules do not. */
        record Colleague(Role role) implements Kind {}
    }

    /** One of several answers. */
    public record Option(String code, String words) {}

    /** The day on which something happened: not later than today, which is suggested. */
    public static Field happened(String name, String label, LocalDate today) {
        return new Field(
                name, label, new Kind.Day(Optional.empty(), Optional.of(today)), Need.REQUIRED, "", today.toString());
    }

    /** A day that may lie ahead. */
    public static Field day(String name, String label) {
        return required(name, label, new Kind.Day(Optional.empty(), Optional.empty()));
    }

    public static Field yesNo(String name, String label) {
        return required(name, label, new Kind.YesNo());
    }

    public static Field clock(String name, String label) {
        return required(name, label, new Kind.Clock());
    }

    public static Field number(String name, String label, int least, int most) {
        return required(name, label, new Kind.Number(least, most));
    }

    public static Field text(String name, String label) {
        return required(name, label, new Kind.Text(false));
    }

    public static Field longText(String name, String label) {
        return required(name, label, new Kind.Text(true));
    }

    public static <E extends Enum<E>> Field choice(
            String name, String label, Class<E> options, Function<E, String> words) {
        return required(name, label, new Kind.Choice(options(options, words)));
    }

    public static <E extends Enum<E>> Field several(
            String name, String label, Class<E> options, Function<E, String> words) {
        return required(name, label, new Kind.Several(options(options, words)));
    }

    /** One of the codes that may be used on a day. */
    public static <C extends Enum<C> & Code> Field code(
            String name, String label, Collection<C> codes, LocalDate usedOn) {
        return options(
                name,
                label,
                codes.stream()
                        .filter(code -> code.years().include(CollectionYear.of(usedOn)))
                        .map(code -> new Option(code.name(), code.meaning()))
                        .toList());
    }

    public static Field colleague(String name, String label, Role role) {
        return required(name, label, new Kind.Colleague(role));
    }

    public static Field household(String name, String label, LocalDate approvedOn) {
        return required(name, label, new Kind.Household(approvedOn));
    }

    public static Field report(String name, String label, LocalDate asAt) {
        return required(name, label, new Kind.Report(asAt));
    }

    /** One of options that are not the same for every child. */
    public static Field options(String name, String label, List<Option> options) {
        return required(name, label, new Kind.Choice(List.copyOf(options)));
    }

    private static <E extends Enum<E>> List<Option> options(Class<E> options, Function<E, String> words) {
        return Arrays.stream(options.getEnumConstants())
                .map(option -> new Option(option.name(), words.apply(option)))
                .toList();
    }

    private static Field required(String name, String label, Kind kind) {
        return new Field(name, label, kind, Need.REQUIRED, "", "");
    }

    /** The same question, answered in another way. */
    public Field answeredBy(Kind other) {
        return new Field(name, label, other, need, help, suggested);
    }

    public Field optional() {
        return new Field(name, label, kind, Need.OPTIONAL, help, suggested);
    }

    public Field orNotKnown() {
        return new Field(name, label, kind, Need.OR_NOT_KNOWN, help, suggested);
    }

    public Field helped(String words) {
        return new Field(name, label, kind, need, words, suggested);
    }

    public Field suggesting(String answer) {
        return new Field(name, label, kind, need, help, answer);
    }
}
