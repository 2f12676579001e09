package org.carejourney.domain.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered, by the names of the fields; a question left open is not in it.
 *
 * @param given answers as text: a day as 2021-05-31, yes or no, an option's code
 * @param notKnown why a question could not be answered
 * @param lateBecause why it was done after its last day in time; empty where nothing was said
 */
public record Answers(Map<String, String> given, Map<String, String> notKnown, String lateBecause) {
    public Answers {
        given = Map.copyOf(given);
        notKnown = Map.copyOf(notKnown);
    }

    /** Name, answer, name, answer... */
    public static Answers of(String... namesAndAnswers) {
        var given = new HashMap<String, String>();
        for (int at = 0; at < namesAndAnswers.length; at += 2) {
            given.put(namesAndAnswers[at], namesAndAnswers[at + 1]);
        }
        return new Answers(given, Map.of(), "");
    }

    /** With an answer to what was not asked, because the application knows it. */
    public Answers knowing(String name, String answer) {
        var all = new HashMap<>(given);
        all.put(name, answer);
        return new Answers(all, notKnown, lateBecause);
    }

    public Answers lateBecause(String reason) {
        return new Answers(given, notKnown, reason);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(answer -> !answer.isEmpty());
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(LocalDate::parse);
    }

    public Optional<LocalTime> clock(String name) {
        return text(name).map(LocalTime::parse);
    }

    public Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }

    public Optional<Boolean> yes(String name) {
        return text(name).map("yes"::equals);
    }

    public boolean isYes(String name) {
        return yes(name).orElse(false);
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> options) {
        return text(name).map(code -> Enum.valueOf(options, code));
    }

    public <E extends Enum<E>> List<E> several(String name, Class<E> options) {
        return text(name).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .map(code -> Enum.valueOf(options, code))
                .toList();
    }

    /** Why the answers do not fit the form: the first question wrongly answered, or not at all. */
    public Optional<String> problem(Form form) {
        return form.fields().stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problem(Field field) {
        var answer = text(field.name());
        if (answer.isPresent()) {
            return problem(field, answer.get()).map(words -> field.label() + ": " + words);
        }
        boolean isExcused = field.need() == Field.Need.OR_NOT_KNOWN
                && !notKnown.getOrDefault(field.name(), "").isBlank();
        return switch (field.need()) {
            case OPTIONAL -> Optional.empty();
            case REQUIRED -> Optional.of(field.label() + ": an answer is needed");
            case OR_NOT_KNOWN ->
                isExcused ? Optional.empty() : Optional.of(field.label() + ": answer, or say why it is not known");
        };
    }

    private static Optional<String> problem(Field field, String answer) {
        return switch (field.kind()) {
            case Field.Kind.Day(var first, var last) -> dayProblem(answer, first, last);
            case Field.Kind.Clock() ->
                isTime(answer) ? Optional.empty() : Optional.of("\"%s\" is no time; write 17:59".formatted(answer));
            case Field.Kind.YesNo() -> refuseUnless(List.of("yes", "no").contains(answer), "yes or no");
            case Field.Kind.Number(int least, int most) ->
                refuseUnless(isBetween(answer, least, most), "a number from %d to %d".formatted(least, most));
            case Field.Kind.Text ignored -> Optional.empty();
            case Field.Kind.Report ignored -> refuseUnless(isBetween(answer, 1, Integer.MAX_VALUE), "with its number");
            case Field.Kind.Colleague ignored -> Optional.empty();
            case Field.Kind.Household ignored -> Optional.empty();
            case Field.Kind.Choice(var options) -> refuseUnless(isAmong(options, answer), "one of the answers offered");
            case Field.Kind.Several(var options) ->
                refuseUnless(
                        Arrays.stream(answer.split(",")).allMatch(code -> isAmong(options, code)),
                        "any of the answers offered");
        };
    }

    private static Optional<String> dayProblem(String answer, Optional<LocalDate> first, Optional<LocalDate> last) {
        try {
            var day = LocalDate.parse(answer);
            if (first.isPresent() && day.isBefore(first.get())) {
                return Optional.of("not before " + first.get());
            }
            return last.isPresent() && day.isAfter(last.get())
                    ? Optional.of("this day is still to come; record it when it has happened")
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.of("\"%s\" is no day".formatted(answer));
        }
    }

    private static boolean isTime(String answer) {
        try {
            LocalTime.parse(answer);
            return true;
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }

    private static boolean isBetween(String answer, int least, int most) {
        try {
            int number = Integer.parseInt(answer);
            return least <= number && number <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static boolean isAmong(List<Field.Option> options, String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }

    private static Optional<String> refuseUnless(boolean fits, String words) {
        return fits ? Optional.empty() : Optional.of("answer " + words);
    }
}
