package org.carejourney.domain.health;

import java.util.List;
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
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A dentist took the child on. */
final class RegisterWithDentist implements Act {
    @Override
    public String name() {
        return "DENTIST_REGISTERED";
    }

    @Override
    public String words() {
        return "Registration with a dentist";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.period(now)
                .map(period -> Form.asking(
                                "With which dentist is the child registered?",
                                "Record the dentist",
                                Field.happened("on", "Registered on", now.today()),
                                Field.text("practice", "Dentist or practice"))
                        .knowing(List.of(Known.of("In care since", DayWords.of(period.start()), period.first()))));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new DentistRegistered(
                now.id(),
                AssessmentActs.period(now).orElseThrow().first().id(),
                answers.day("on").orElseThrow(),
                answers.text("practice").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof DentistRegistered;
    }
}
