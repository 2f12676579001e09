package org.carejourney.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.Endings;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Care ended. */
final class LeaveCare implements Act {
    @Override
    public String name() {
        return "CARE_ENDED";
    }

    @Override
    public String words() {
        return "That care ended";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Footing.now(now.record())
                .map(episode -> new Form(
                        "When and why did care end?", Footing.known(episode), fields(now), "Record that care ended"));
    }

    private static List<Field> fields(Situation now) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Care ended on", now.today()));
        if (Endings.perhapsNone(now.record()).isPresent()) {
            fields.add(Field.clock("at", "At what time")
                    .optional()
                    .helped("Needed where the child left on the day of coming or the day after: 24 hours or less are"
                            + " no period of care."));
        }
        fields.add(Field.code(
                "because",
                "Why",
                ReasonEpisodeCeased.LIST.all().stream()
                        .filter(why -> !why.continuesCare())
                        .toList(),
                now.today()));
        return fields;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var end = new EndCare(
                answers.day("on").orElseThrow(),
                answers.choice("because", ReasonEpisodeCeased.class).orElseThrow(),
                answers.clock("at"));
        return CareRules.decide(now.record(), end, now.today());
    }
}
