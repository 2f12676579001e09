package org.carejourney.domain.health;

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

/** News of immunisations, development checks or screening, whenever they come. */
final class TellHealthStatus implements Act {
    @Override
    public String name() {
        return "HEALTH_STATUS_TOLD";
    }

    @Override
    public String words() {
        return "Immunisations, development checks or screening for substances";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? Optional.of(Form.asking(
                        "What is new? Leave open what is not.",
                        "Record the news",
                        Field.happened("on", "As at", now.today()),
                        Field.yesNo("immunised", "Has the child had every vaccine expected at this age?")
                                .optional(),
                        Field.yesNo("development", "Are development checks up to date?")
                                .optional()
                                .helped("For children under five."),
                        Field.choice(
                                        "substances",
                                        "Misuse of substances",
                                        SubstanceMisuse.class,
                                        SubstanceMisuse::words)
                                .optional()))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var immunised = answers.yes("immunised");
        var development = answers.yes("development");
        var substances = answers.choice("substances", SubstanceMisuse.class);
        if (immunised.isEmpty() && development.isEmpty() && substances.isEmpty()) {
            return Decision.refused("Nothing is told; answer at least one of the questions");
        }
        return Decision.accepted(
                new HealthStatusTold(now.id(), answers.day("on").orElseThrow(), immunised, development, substances));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthStatusTold;
    }
}
