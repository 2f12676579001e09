package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.Disability;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Field.Option;
import org.carejourney.domain.work.Form;

/**
 * A child who is put on the record by name, before any return tells of them.
 *
 * @param number the council's own; empty where one is to be given
 * @param team whose child it is; empty where the form did not ask
 */
public record NewChild(String name, Person person, Optional<ChildId> number, Optional<String> team, List<Fact> facts) {
    /** Why a child has no unique pupil number: new to care. */
    private static final String NEW_TO_CARE = "UN4";

    private static final int ADULT = 18;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9/-]{0,29}");

    public NewChild {
        facts = List.copyOf(facts);
    }

    /** @param teams asked of people who belong to none; empty for all others */
    public static Form form(LocalDate today, List<String> teams) {
        var fields = new ArrayList<Field>();
        fields.add(Field.text("name", "Name"));
        fields.add(Field.happened("born", "Born on", today).suggesting(""));
        fields.add(Field.code("sex", "Sex", Sex.LIST.all(), today));
        fields.add(Field.code("ethnicity", "Ethnic origin", Ethnicity.LIST.all(), today));
        fields.add(Field.several("disabilities", "Disability", Disability.class, Disability::meaning)
                .optional()
                .helped("None chosen: no disability is known."));
        fields.add(Field.yesNo("unaccompanied", "Unaccompanied, seeking asylum").suggesting("no"));
        fields.add(Field.text("pupilNumber", "Unique pupil number").optional().helped("Empty where not yet known."));
        fields.add(Field.text("number", "Number of the child")
                .optional()
                .helped("As in the council's returns; empty: one is given."));
        if (!teams.isEmpty()) {
            fields.add(Field.options(
                    "team",
                    "Team",
                    teams.stream().map(team -> new Option(team, team)).toList()));
        }
        return Form.asking("Who is the child?", "Register the child", fields.toArray(Field[]::new));
    }

    /** Why the answers make no child of this record; empty where they do. */
    public static Optional<String> problem(Answers answers, LocalDate today) {
        var born = answers.day("born").orElseThrow();
        if (Ages.on(born, today) >= ADULT) {
            return Optional.of("Born on %s: only someone under 18 can come into care".formatted(DayWords.of(born)));
        }
        return number(answers)
                .filter(written -> !NUMBER.matcher(written).matches())
                .map(written -> "The number \"%s\" has other signs than letters, digits, / and -".formatted(written));
    }

    public static NewChild of(Answers answers, LocalDate today) {
        var person = new Person(
                FactId.UNSAVED,
                answers.day("born").orElseThrow(),
                answers.choice("sex", Sex.class),
                answers.choice("ethnicity", Ethnicity.class),
                answers.text("pupilNumber")
                        .map(upn -> upn.toUpperCase(Locale.ROOT))
                        .orElse(NEW_TO_CARE),
                Optional.empty(),
                Optional.empty());
        var facts = new ArrayList<Fact>();
        facts.add(person);
        facts.add(new Disabilities(FactId.UNSAVED, today, answers.several("disabilities", Disability.class)));
        if (answers.isYes("unaccompanied")) {
            facts.add(new UnaccompaniedStatus(FactId.UNSAVED, Optional.empty()));
        }
        return new NewChild(
                answers.text("name").orElseThrow().replaceAll("\\s+", " "),
                person,
                number(answers).map(ChildId::new),
                answers.text("team"),
                facts);
    }

    private static Optional<String> number(Answers answers) {
        return answers.text("number").map(written -> written.toUpperCase(Locale.ROOT));
    }
}
