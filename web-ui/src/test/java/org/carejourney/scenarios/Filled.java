package org.carejourney.scenarios;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;

/** Fills in a form from what a scenario says; what it does not say is answered as suggested, or in the plainest way. */
final class Filled {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String NOT_KNOWN = "not known, because ";

    private Filled() {}

    static Answers in(List<Field> fields, Map<String, String> said) {
        var unused = new HashMap<>(said);
        var given = new HashMap<String, String>();
        var notKnown = new HashMap<String, String>();
        for (var field : fields) {
            var byName = unused.remove(field.name());
            var byLabel = unused.remove(field.label());
            var answer = byName != null ? byName : byLabel;
            if (answer != null && answer.startsWith(NOT_KNOWN)) {
                notKnown.put(field.name(), answer.substring(NOT_KNOWN.length()));
            } else {
                given.put(field.name(), answer != null ? coded(field, answer) : plainest(field));
            }
        }
        if (!unused.isEmpty()) {
            throw new AssertionError("The form does not ask " + unused.keySet() + " but "
                    + fields.stream().map(Field::label).toList());
        }
        return new Answers(given, notKnown, "");
    }

    private static String plainest(Field field) {
        if (!field.suggested().isEmpty() || field.need() == Field.Need.OPTIONAL) {
            return field.suggested();
        }
        return switch (field.kind()) {
            case Kind.Day(var first, var last) ->
                last.or(() -> first).orElse(LocalDate.of(2021, 5, 31)).toString();
            case Kind.Clock() -> "10:00";
            case Kind.YesNo() -> "yes";
            case Kind.Number(int least, int most) -> String.valueOf(least);
            case Kind.Text ignored -> "As agreed";
            case Kind.Household ignored -> "";
            case Kind.Colleague ignored -> "";
            case Kind.Choice(var options) -> options.getFirst().code();
            case Kind.Several(var options) -> options.getFirst().code();
            case Kind.Report ignored -> throw new AssertionError("Reports are offered as a choice");
        };
    }

    private static String coded(Field field, String answer) {
        return switch (field.kind()) {
            case Kind.Day ignored -> day(answer);
            case Kind.Choice(var options) -> code(options, answer);
            case Kind.Several(var options) ->
                Arrays.stream(answer.split(";"))
                        .map(String::strip)
                        .map(one -> code(options, one))
                        .collect(Collectors.joining(","));
            case Kind.Clock ignored -> answer;
            case Kind.YesNo ignored -> answer;
            case Kind.Number ignored -> answer;
            case Kind.Text ignored -> answer;
            case Kind.Report ignored -> answer;
            case Kind.Household ignored -> answer;
            case Kind.Colleague ignored -> answer;
        };
    }

    private static String day(String answer) {
        try {
            return LocalDate.parse(answer, DAY).toString();
        } catch (DateTimeParseException alreadyCoded) {
            return answer;
        }
    }

    private static String code(List<Field.Option> options, String answer) {
        return options.stream()
                .filter(option -> option.words().equals(answer))
                .map(Field.Option::code)
                .findFirst()
                .orElse(answer);
    }
}
