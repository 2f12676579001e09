package org.carejourney.domain.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.health.DentalCheck.Outcome;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What came of a dental check; the day of the examination is asked first, because it decides. */
final class RecordDentalCheck implements Act {
    private static final int SHORTEST_RECALL = 3;
    private static final int LONGEST_RECALL = 12;

    @Override
    public String name() {
        return "DENTAL_CHECK";
    }

    @Override
    public String words() {
        return "A dental check";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? Optional.of(Form.asking(
                                "When was the check, and what came of it?",
                                "Record the dental check",
                                Field.happened("on", "Day of the check", now.today())
                                        .helped("The day on which the dentist saw the child, not today's."),
                                Field.choice("outcome", "What came of it", Outcome.class, Outcome::words),
                                Field.text("dentist", "Dentist")
                                        .optional()
                                        .suggesting(practice(now)
                                                .map(DentistRegistered::practice)
                                                .orElse("")),
                                Field.number(
                                                "recallMonths",
                                                "To be seen again in so many months",
                                                SHORTEST_RECALL,
                                                LONGEST_RECALL)
                                        .optional()
                                        .helped("As the dentist set it; leave open where none was set."))
                        .knowing(known(now)))
                : Optional.empty();
    }

    private static Optional<DentistRegistered> practice(Situation now) {
        return now.record().all(DentistRegistered.class).stream().max(Comparator.comparing(DentistRegistered::on));
    }

    private static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> known.add(Known.rule("Why it is due", work.why())));
        practice(now).ifPresent(one -> known.add(Known.of("Registered with", one.practice(), one)));
        now.record().all(DentalCheck.class).stream()
                .max(Comparator.comparing(DentalCheck::on))
                .ifPresent(last -> known.add(Known.of(
                        "Last check",
                        DayWords.of(last.on()) + ": " + last.outcome().words(),
                        last)));
        return known;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new DentalCheck(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.choice("outcome", Outcome.class).orElseThrow(),
                answers.text("dentist"),
                answers.number("recallMonths")));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof DentalCheck;
    }
}
