package org.carejourney.domain.health;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.health.HealthAssessmentAgreed.Consent;
import org.carejourney.domain.health.HealthAssessmentAgreed.Team;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Consent to a health assessment was asked for, first or again, and the request sent where it was given. */
final class AgreeHealthAssessment implements Act {
    /** The law names no age at which a child can decide; nobody younger is asked to (docs/adr/0073). */
    private static final int MAY_DECIDE_FROM = 10;

    @Override
    public String name() {
        return "HEALTH_ASSESSMENT_AGREED";
    }

    @Override
    public String words() {
        return "Consent to a health assessment, given or refused";
    }

    @Override
    public Set<Role> recordedBy() {
        return AssessmentActs.CARE_AND_HEALTH;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AssessmentActs.isInCare(now)
                ? AssessmentActs.meant(now)
                        .map(asked -> Form.asking(
                                        "What became of consent, and when did the request go to the health team?",
                                        "Record consent and request",
                                        Field.happened("on", "Answered on", now.today()),
                                        Field.options("consent", "Consent", consents(now)),
                                        Field.choice("sentTo", "Who assesses", Team.class, Team::words)
                                                .suggesting(Team.OWN.name()),
                                        Field.longText("said", "What was said")
                                                .optional()
                                                .helped("Needed where a parent refused or the young person declined."))
                                .knowing(AssessmentActs.known(now, asked)))
                : Optional.empty();
    }

    private static List<Field.Option> consents(Situation now) {
        boolean mayDecide = now.record()
                .born()
                .filter(born -> Ages.on(born, now.today()) < MAY_DECIDE_FROM)
                .isEmpty();
        return Arrays.stream(Consent.values())
                .filter(consent -> mayDecide || !consent.isOfChild())
                .map(consent -> new Field.Option(consent.name(), consent.words()))
                .toList();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var consent = answers.choice("consent", Consent.class).orElseThrow();
        var said = answers.text("said");
        if (!consent.isGiven() && said.isEmpty()) {
            return Decision.refused(
                    consent.isOfChild()
                            ? "Write down the talk: what was explained, why the young person is able to decide, and what they said"
                            : "Write down why the parent refused and what legal advice says");
        }
        var on = answers.day("on").orElseThrow();
        return Decision.accepted(new HealthAssessmentAgreed(
                now.id(),
                AssessmentActs.meant(now, on).orElseThrow().trigger().fact(),
                on,
                consent,
                answers.choice("sentTo", Team.class).orElseThrow(),
                said));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HealthAssessmentAgreed;
    }
}
