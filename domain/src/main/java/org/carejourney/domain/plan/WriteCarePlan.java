package org.carejourney.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The care plan was written. */
final class WriteCarePlan implements Act {
    @Override
    public String name() {
        return "CARE_PLAN_WRITTEN";
    }

    @Override
    public String words() {
        return "A care plan that was written";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return began(now)
                .map(first -> Form.asking(
                                "When was the care plan written, and what does it aim at?",
                                "Record the care plan",
                                Field.happened("on", "Written on", now.today()),
                                Field.choice(
                                        "permanence",
                                        "Plan for a lasting home",
                                        PermanencePlan.class,
                                        PermanencePlan::words))
                        .knowing(List.of(
                                Known.of("Came into care on", DayWords.of(first.start()), first),
                                Known.of(
                                        "Legal status then", first.legalStatus().meaning(), first))));
    }

    private static Optional<Episode> began(Situation now) {
        return now.record().periodsOfCare().stream()
                .filter(period -> period.isOpen())
                .map(period -> period.first())
                .findFirst();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new CarePlanWritten(
                now.id(),
                began(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.choice("permanence", PermanencePlan.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof CarePlanWritten;
    }
}
