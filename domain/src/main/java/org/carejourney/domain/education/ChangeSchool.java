package org.carejourney.domain.education;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The child changes school, loses a place or gets one. */
final class ChangeSchool implements Act {
    private static final Set<Role> PEOPLE = Set.of(Role.CASEWORKER, Role.VIRTUAL_SCHOOL, Role.PERSONAL_ADVISER);

    @Override
    public String name() {
        return "SCHOOL_CHANGED";
    }

    @Override
    public String words() {
        return "A school place, a change of school, or that there is none";
    }

    @Override
    public Set<Role> recordedBy() {
        return PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!PepActs.hasPeps(now)) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "Where is the child taught, and from when?",
                        "Record where the child is taught",
                        Field.happened("on", "From", now.today()),
                        Field.choice("place", "Place", SchoolChanged.Place.class, SchoolChanged.Place::words),
                        Field.text("provider", "Name of the school, college or provider")
                                .optional())
                .knowing(PepActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var place = answers.choice("place", SchoolChanged.Place.class).orElseThrow();
        var before = Schooling.place(now.record(), on);
        if (place == SchoolChanged.Place.NONE
                && before.filter(said -> !said.hasPlace()).isPresent()) {
            return Decision.refused("That there is no place is recorded already, from "
                    + DayWords.of(before.orElseThrow().on()));
        }
        return Decision.accepted(new SchoolChanged(now.id(), on, place, answers.text("provider"), answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof SchoolChanged;
    }
}
