package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.health.HealthReportReceived.Assessor;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The report of an assessment came back, with what it found. */
final class RecordHealthReport implements Act {
    private static final int DEVELOPMENT_UNTIL = 5;
    /** Younger children are not screened; their answer in the yearly return is no. */
    private static final int SUBSTANCES_FROM = 10;

    @Override
    public String name() {
        return "HEALTH_REPORT_RECEIVED";
    }

    @Override
    public String words() {
        return "The report of a health assessment";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return reported(now)
                .map(asked -> Form.asking(
                                "When did the report and the health plan come back, and what do they say?",
                                "Record the report",
                                fields(now, seen(now, asked)).toArray(Field[]::new))
                        .knowing(AssessmentActs.known(now, asked)));
    }

    /** @param seen the day of the assessment: what was looked at goes by the child's age on it */
    private static List<Field> fields(Situation now, LocalDate seen) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Report back on", now.today()));
        fields.add(Field.choice("by", "Assessed by", Assessor.class, Assessor::words));
        fields.add(Field.yesNo("immunised", "Has the child had every vaccine expected at this age?")
                .orNotKnown());
        if (isYoungerThan(DEVELOPMENT_UNTIL, now, seen)) {
            fields.add(Field.yesNo("development", "Are development checks up to date?")
                    .orNotKnown());
        }
        if (!isYoungerThan(SUBSTANCES_FROM, now, seen)) {
            fields.add(
                    Field.choice("substances", "Misuse of substances", SubstanceMisuse.class, SubstanceMisuse::words));
        }
        return fields;
    }

    private static boolean isYoungerThan(int age, Situation now, LocalDate day) {
        return now.record().born().filter(born -> Ages.on(born, day) < age).isPresent();
    }

    private static LocalDate seen(Situation now, Obligation asked) {
        return AssessmentCourse.of(now.record(), asked.trigger().fact())
                .seen()
                .orElseThrow()
                .on();
    }

    /** The assessment that was done and whose report is not on record; that of the task where one is done. */
    private static Optional<Obligation> reported(Situation now) {
        var awaited = new AssessmentClocks(now.record(), now.settings(), now.today())
                .obligations().stream()
                        .filter(one -> isAwaited(
                                AssessmentCourse.of(now.record(), one.trigger().fact())))
                        .toList();
        return now.work()
                .flatMap(work -> awaited.stream()
                        .filter(one ->
                                one.trigger().fact().equals(work.trigger().fact()))
                        .findFirst())
                .or(() -> awaited.stream()
                        .max(Comparator.comparing(one -> one.trigger().on())));
    }

    private static boolean isAwaited(AssessmentCourse course) {
        return course.seen().isPresent() && course.report().isEmpty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var asked = reported(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        var by = answers.choice("by", Assessor.class).orElseThrow();
        var seen = seen(now, asked);
        if (on.isBefore(seen)) {
            return Decision.refused(
                    "The child was assessed on %s: the report cannot be older".formatted(DayWords.of(seen)));
        }
        if (asked.kind() == ObligationKind.INITIAL_HEALTH && by != Assessor.DOCTOR) {
            return Decision.refused(
                    "The initial assessment is done by a registered medical practitioner; book the child in with a doctor");
        }
        return Decision.accepted(new HealthReportReceived(
                now.id(),
                asked.trigger().fact(),
                on,
                by,
                answers.yes("immunised"),
                answers.yes("development"),
                answers.choice("substances", SubstanceMisuse.class),
                answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthReportReceived;
    }
}
