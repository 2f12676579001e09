package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Kind;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;

/** Answers a form as a worker might: what is suggested, most often the first of several answers, now and then another. */
final class InventedAnswers {
    private static final List<String> WHY_LATE = List.of(
            "The carer was ill",
            "Waiting for a reply from school",
            "The worker was on leave and cover was not arranged",
            "The family asked for another day",
            "No appointment was free earlier");

    private final Chance chance;
    private final AsReturned returned;
    private final double usually;
    private final LocalDate on;
    private final LocalDate today;

    /**
     * @param usually the share of answers that are the usual ones
     * @param on the day on which it was done, not after today
     */
    InventedAnswers(Chance chance, AsReturned returned, double usually, LocalDate on, LocalDate today) {
        this.chance = chance;
        this.returned = returned;
        this.usually = usually;
        this.on = on.isAfter(today) ? today : on;
        this.today = today;
    }

    Answers to(Form form) {
        return to(form.fields());
    }

    Answers to(List<Field> fields) {
        var given = new HashMap<String, String>();
        for (var field : fields) {
            var answer = returned.answer(field.name(), on).orElseGet(() -> answer(field));
            if (!answer.isEmpty()) {
                given.put(field.name(), answer);
            }
        }
        if ("NOT_SEEN".equals(given.get("seen"))) {
            given.put("welfare", "CANNOT_TELL");
            given.put("bedroom", "no");
        }
        return new Answers(given, Map.of(), chance.oneOf(WHY_LATE));
    }

    private String answer(Field field) {
        return switch (field.kind()) {
            case Kind.Day(var first, var last) -> day(field, last.isPresent());
            case Kind.Clock ignored -> suggested(field, "%02d:00".formatted(chance.between(9, 16)));
            case Kind.YesNo ignored -> suggested(field, chance.happens(usually) ? "yes" : "no");
            case Kind.Number(int least, int most) ->
                suggested(field, String.valueOf(least + chance.between(0, (most - least) / 2)));
            case Kind.Text(boolean isLong) ->
                field.need() == Field.Need.OPTIONAL && !isLong
                        ? field.suggested()
                        : suggested(field, "Invented for the demonstration");
            case Kind.Colleague(Role role) -> chance.oneOf(Staff.of(role));
            case Kind.Report ignored -> "";
            case Kind.Household ignored -> "";
            case Kind.Choice(var options) ->
                field.need() == Field.Need.OPTIONAL || options.isEmpty() ? "" : suggested(field, one(options));
            case Kind.Several(var options) ->
                options.stream()
                        .filter(option -> option == options.getFirst() || chance.happens(usually))
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
        return chance.happens(usually)
                ? options.getFirst().code()
                : chance.oneOf(options).code();
    }

    private static String suggested(Field field, String otherwise) {
        return field.suggested().isEmpty() ? otherwise : field.suggested();
    }
}
