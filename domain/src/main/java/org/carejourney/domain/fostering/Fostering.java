package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What whoever looks for a home must know of approved carers: what they can do, and whether they can take a child. */
final class Fostering {
    private static final Act SKILLS = FosterAct.of(
            "FOSTER_SKILLS_SET",
            "The skills level of carers",
            FosterSkills.class,
            Fostering::askOfSkills,
            (now, answers) -> Said.after(
                    approval(now),
                    new FosterSkills(
                            now.id(),
                            on(answers),
                            answers.choice("level", SkillsLevel.class).orElseThrow(),
                            answers.text("training"))));
    private static final Act AVAILABILITY = FosterAct.of(
            "FOSTER_AVAILABILITY_SET",
            "Whether carers can take a child",
            FosterAvailability.class,
            Fostering::askOfAvailability,
            Fostering::availability);

    static final List<Act> ALL = List.of(SKILLS, AVAILABILITY);

    private Fostering() {}

    private static FosterDecision approval(Situation now) {
        return Said.household(now).approval().orElseThrow();
    }

    private static Optional<Form> askOfSkills(Situation now) {
        var levels = Stream.of(SkillsLevel.values())
                .map(level -> new Field.Option(level.name(), level.meaning()))
                .toList();
        return asking(
                now,
                "Which level have the carers reached, and since when?",
                "Record the level",
                Field.options("level", "Skills level", levels),
                Field.happened("on", "Since", now.today()),
                Field.longText("training", "What it rests on").optional());
    }

    private static Optional<Form> askOfAvailability(Situation now) {
        return asking(
                now,
                "Can the carers take a child, and since when is that so?",
                "Record it",
                Field.yesNo("takes", "Can they take a child?"),
                Field.happened("on", "Since", now.today()),
                Field.longText("why", "If not, why").optional());
    }

    private static Optional<Form> asking(Situation now, String question, String button, Field... fields) {
        var household = Said.household(now);
        return household.isApprovedOn(now.today())
                ? Optional.of(Form.asking(question, button, fields).knowing(known(household)))
                : Optional.empty();
    }

    private static List<Known> known(FosterHousehold household) {
        return Stream.of(
                        household.approval().map(one -> Known.of("Approval", one.words(), one)),
                        household.latestSkills().map(one -> Known.of("Skills so far", one.words(), one)),
                        household.takesNoChild().map(one -> Known.of("Availability so far", one.words(), one)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Decision availability(Situation now, Answers answers) {
        var takes = answers.isYes("takes");
        var why = answers.text("why");
        return takes || why.isPresent()
                ? Said.after(
                        approval(now),
                        new FosterAvailability(now.id(), on(answers), takes, takes ? Optional.empty() : why))
                : Decision.refused("Say why they can take no child, so that nobody asks them in vain");
    }
}
