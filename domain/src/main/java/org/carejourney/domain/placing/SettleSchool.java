package org.carejourney.domain.placing;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.placing.SchoolInKeyStage4.Outcome;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What a move in years 10 or 11 means for school was settled. */
final class SettleSchool implements Act {
    @Override
    public String name() {
        return "SCHOOL_IN_KEY_STAGE_4";
    }

    @Override
    public String words() {
        return "What a move in year 10 or 11 means for school";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.VIRTUAL_SCHOOL);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Placements.asked(now, spell -> PlacingClocks.isMoveInKeyStage4(now.record(), spell))
                .map(placement -> Form.asking(
                                "Does school go on as before, or who approved the change?",
                                "Record it",
                                Field.happened("on", "Settled on", now.today()),
                                Field.choice("outcome", "School", Outcome.class, Outcome::words))
                        .knowing(Placements.known(placement)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new SchoolInKeyStage4(
                now.id(),
                Placements.first(Placements.asked(now, spell -> PlacingClocks.isMoveInKeyStage4(now.record(), spell))
                                .orElseThrow())
                        .id(),
                answers.day("on").orElseThrow(),
                answers.choice("outcome", Outcome.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof SchoolInKeyStage4;
    }
}
