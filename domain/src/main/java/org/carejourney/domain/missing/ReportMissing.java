package org.carejourney.domain.missing;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The police and the child's worker were told that the child is missing. */
final class ReportMissing implements Act {
    @Override
    public String name() {
        return "MISSING_REPORTED";
    }

    @Override
    public String words() {
        return "That a missing child was reported";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MissingForms.spell(now, spell -> isUnreported(now, spell))
                .map(spell -> Form.asking(
                                "When were the police and the social worker told?",
                                "Record the report",
                                Field.happened("on", "Told on", now.today()),
                                Field.text("reference", "Number given by the police")
                                        .optional())
                        .knowing(MissingForms.known(spell)));
    }

    private static boolean isUnreported(Situation now, MissingSpell spell) {
        return now.record().all(MissingReported.class).stream().noneMatch(report -> spell.has(report.episode()))
                && now.record().all(WentMissing.class).stream()
                        .anyMatch(told -> told.begins(spell.first()) && !(told.policeTold() && told.workerTold()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var spell = MissingForms.spell(now, one -> isUnreported(now, one), on);
        return on.isBefore(spell.start())
                ? Decision.refused("The child went missing on a later day")
                : Decision.accepted(new MissingReported(now.id(), spell.first().id(), on, answers.text("reference")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof MissingReported;
    }
}
