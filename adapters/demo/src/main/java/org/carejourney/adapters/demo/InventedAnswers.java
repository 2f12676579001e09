package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;

/** Answers a form as a worker might: what is suggested, most often the first of several answers, now and then another. */
final class InventedAnswers {
    private static final double USUALLY = 0.85;
    private static final List<String> WHY_LATE = List.of(
            "The carer was ill",
            "Waiting for a reply from school",
            "The worker was on leave and cover was not arranged",
            "The family asked for another day",
            "No appointment was free earlier");

    private final Chance chance;
    private final LocalDate on;
    private final LocalDate today;

    /** @param on the day on which it was done, not after today */
    InventedAnswers(Chance chance, LocalDate on, LocalDate today) {
        this.chance = chance;
        this.on = on.isAfter(today) ? today : on;
        this.today = today;
    }

    Answers to(Form form) {
        var given = new HashMap<String, String>();
        for (var field : form.fields()) {
            var answer = answer(field);
            if (!answer.isEmpty()) {
                given.put(field.name(), answer);
            }
        }
        return new Answers(given, Map.of(), chance.oneOf(WHY_LATE));
    }

    private String answer(Field field) {
        return switch (field.kind()) {
            case Kind.Day(var first, var last) -> day(field, last.isPresent());
            case Kind.Clock ignored -> suggested(field, "%02d:00".formatted(chance.between(9, 16)));
            case Kind.YesNo ignored -> suggested(field, chance.happens(USUALLY) ? "yes" : "no");
            case Kind.Number(int least, int most) ->
                suggested(field, String.valueOf(least + chance.between(0, (most - least) / 2)));
            case Kind.Text ignored ->
                field.need() == Field.Need.OPTIONAL ? "" : suggested(field, "Invented for the demonstration");
            case Kind.Report ignored -> "";
            case Kind.Choice(var options) -> field.need() == Field.Need.OPTIONAL ? "" : suggested(field, one(options));
            case Kind.Several(var options) ->
                options.stream()
                        .filter(option -> option == options.getFirst() || chance.happens(USUALLY))
                        .map(Option::code)
                        .collect(Collectors.joining(","));
        };
    }

    private String day(Field field, boolean hasHappened) {
        if (hasHappened) {
            return on.toString();
        }
        return field.need() == Field.Need.OPTIONAL
                ? ""
                : suggested(field, today.plusDays(chance.between(7, 21)).toString());
    }

    private String one(List<Option> options) {
        return chance.happens(USUALLY)
                ? options.getFirst().code()
                : chance.oneOf(options).code();
    }

    private static String suggested(Field field, String otherwise) {
        return field.suggested().isEmpty() ? otherwise : field.suggested();
    }
}
