package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.permanence.Recommendation;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** From the link with a family to the match. */
final class MatchActs {
    static final Act REPORT = PermanenceAct.telling(
            AdopterReportShared.class,
            "ADOPTER_REPORT_SHARED",
            "An adoption placement report sent to adopters",
            Role.FAMILY_FINDER,
            MatchActs::askReport,
            MatchActs::share);
    static final Act PANEL = PermanenceAct.telling(
            MatchPanelHeld.class,
            "MATCH_PANEL_HELD",
            "A match at the adoption panel",
            Role.FAMILY_FINDER,
            MatchActs::askPanel,
            MatchActs::panel);
    static final Act DECIDE = PermanenceAct.telling(
            MatchDeclined.class,
            "MATCH_DECIDED",
            "A decision on a match with adopters",
            Role.SERVICE_MANAGER,
            MatchActs::askDecision,
            MatchActs::decide);

    /** What the decision maker says of a match. */
    private enum Outcome {
        MATCHED("The child is matched with this family"),
        DECLINED("Not matched; another family is to be found");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private MatchActs() {}

    private static Optional<AdoptionCase> linked(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.link().isPresent()
                        && adoption.matchedNotPlaced().isEmpty());
    }

    private static FamilyLinkMade link(AdoptionCase adoption) {
        return adoption.link().orElseThrow();
    }

    private static LocalDate readBy(Situation now, LocalDate sent) {
        return now.settings().calendar().after(sent, MatchPart.ADOPTERS_READ);
    }

    private static Optional<Form> askReport(Situation now) {
        return linked(now)
                .map(adoption -> Form.asking(
                                "When did the adopters get the adoption placement report?",
                                "Record the report",
                                Field.happened("on", "Sent to the adopters on", now.today()),
                                Field.day("panelOn", "Day of the panel")
                                        .suggesting(readBy(now, now.today()).toString())
                                        .helped("The adopters have 10 working days to say what they think of it."))
                        .knowing(Telling.known(adoption)));
    }

    private static Decision share(Situation now, Answers answers) {
        var panelOn = answers.day("panelOn").orElseThrow();
        return panelOn.isBefore(on(answers))
                ? Decision.refused("The adopters see the report before the panel meets")
                : Decision.accepted(new AdopterReportShared(
                        now.id(), link(AdoptionCase.now(now).orElseThrow()).id(), on(answers), panelOn));
    }

    private static Optional<Form> askPanel(Situation now) {
        return linked(now)
                .filter(adoption -> adoption.report(link(adoption)).isPresent())
                .map(adoption -> {
                    var report = adoption.report(link(adoption)).orElseThrow();
                    return Form.asking(
                                    "What did the adoption panel say of the match?",
                                    "Record the panel",
                                    Field.happened("on", "Panel held on", now.today()),
                                    Field.happened(
                                                    "observationsOn",
                                                    "Adopters had said what they think on",
                                                    now.today())
                                            .suggesting("")
                                            .helped("Only where the panel met before their 10 working days were over.")
                                            .optional(),
                                    Field.choice(
                                            "recommendation",
                                            "Recommendation",
                                            Recommendation.class,
                                            Recommendation::words),
                                    Field.happened("minutesOn", "Minutes final on", now.today()))
                            .knowing(Telling.and(Telling.known(adoption), Known.of("Report", report.words(), report)));
                });
    }

    /** @see "Adoption Agencies Regulations 2005, regulation 31(3) to (5)" */
    private static Decision panel(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var held = on(answers);
        var sent = adoption.report(link(adoption)).orElseThrow().on();
        var observations = answers.day("observationsOn");
        var earliest = observations.orElse(readBy(now, sent));
        if (held.isBefore(earliest)) {
            return Decision.refused(
                    "The adopters had until %s to say what they think of the report; record when they did"
                            .formatted(DayWords.of(earliest)));
        }
        var minutes = answers.day("minutesOn").orElseThrow();
        if (minutes.isBefore(held)) {
            return Decision.refused("The minutes cannot be final before the panel has met");
        }
        return Decision.accepted(new MatchPanelHeld(
                now.id(),
                link(adoption).id(),
                held,
                observations,
                answers.choice("recommendation", Recommendation.class).orElseThrow(),
                minutes));
    }

    private static Optional<Form> askDecision(Situation now) {
        return linked(now)
                .flatMap(adoption -> adoption.panel(link(adoption))
                        .map(panel -> Form.asking(
                                        "Is the child matched with this family?",
                                        "Record the decision",
                                        Field.happened("on", "Decided on", now.today()),
                                        Field.choice("outcome", "Decision", Outcome.class, Outcome::words))
                                .knowing(Telling.and(
                                        Telling.known(adoption), Known.of("Panel", panel.words(), panel)))));
    }

    private static Decision decide(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var link = link(adoption);
        var panel = adoption.panel(link).orElseThrow();
        if (on(answers).isBefore(panel.on())) {
            return Decision.refused(
                    "The panel met on %s; a match is decided after it".formatted(DayWords.of(panel.on())));
        }
        if (answers.choice("outcome", Outcome.class).orElseThrow() == Outcome.DECLINED) {
            return Decision.accepted(new MatchDeclined(now.id(), link.id(), on(answers)));
        }
        return adoption.isDecided() || adoption.isUnderOrder()
                ? Decision.accepted(Telling.matched(adoption, on(answers), link))
                : Decision.refused("Adoption must be decided before a match can be");
    }
}
