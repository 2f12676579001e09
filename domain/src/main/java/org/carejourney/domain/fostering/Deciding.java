package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.fostering.FosterDecision.Outcome;
import org.carejourney.domain.fostering.FosterPanel.Advice;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** From the panel to the decision. */
final class Deciding {
    static final Act PANEL = FosterAct.of(
            "FOSTER_PANEL_HELD",
            "The fostering panel's recommendation",
            FosterPanel.class,
            Deciding::askOfPanel,
            Deciding::recommend);
    static final Act MINUTES = FosterAct.of(
            "FOSTER_MINUTES_RECEIVED",
            "That the decision maker had the panel's minutes",
            FosterMinutes.class,
            Deciding::askOfMinutes,
            Deciding::receive);
    static final Act DECIDE = new FosterAct(
            "FOSTER_DECIDED",
            "The decision on approval as foster carers",
            Set.of(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DEPUTY_DIRECTOR),
            FosterDecision.class::isInstance,
            Deciding::askOfDecision,
            Deciding::decide);

    static final List<Act> ALL = List.of(PANEL, MINUTES, DECIDE);

    private static final int MOST_CHILDREN = 8;

    private Deciding() {}

    private static Optional<Form> askOfPanel(Situation now) {
        var household = Said.household(now);
        return household
                .forPanel()
                .filter(about -> Said.goesOn(now))
                .map(about -> Form.asking(
                                about instanceof FosterAnswer
                                        ? "They asked for it to be looked at again. What does the panel recommend?"
                                        : "What does the panel recommend?",
                                "Record it",
                                Field.choice("advice", "Recommendation", Advice.class, Advice::words)
                                        .helped(
                                                "Where the service asks no panel, the decision maker's time starts on the day"
                                                        + " on which they have the report."),
                                Field.longText("said", "Its reasons").optional(),
                                Field.happened("on", "Panel met on", now.today()))
                        .knowing(Said.known(household)));
    }

    private static Decision recommend(Situation now, Answers answers) {
        var about = Said.household(now).forPanel().orElseThrow();
        return Said.after(
                lastSaid(now).orElse(about),
                new FosterPanel(
                        now.id(),
                        on(answers),
                        about.id(),
                        answers.choice("advice", Advice.class).orElseThrow(),
                        answers.text("said")));
    }

    /** A panel has the applicants' comments before it; a panel after a decision has their answer. */
    private static Optional<Event> lastSaid(Situation now) {
        var household = Said.household(now);
        return household
                .forPanel()
                .filter(FosterReportShared.class::isInstance)
                .flatMap(report -> household.comments());
    }

    private static Optional<Form> askOfMinutes(Situation now) {
        var household = Said.household(now);
        return withoutMinutes(household)
                .filter(panel -> Said.goesOn(now))
                .map(panel -> Form.asking(
                                "When did the decision maker have the panel's final minutes?",
                                "Record it",
                                Field.happened("on", "Received on", now.today()))
                        .knowing(Said.known(household)));
    }

    private static Optional<FosterPanel> withoutMinutes(FosterHousehold household) {
        return household.panels().stream()
                .filter(panel -> panel.wasHeld() && household.minutesOf(panel).isEmpty())
                .findFirst();
    }

    private static Decision receive(Situation now, Answers answers) {
        var panel = withoutMinutes(Said.household(now)).orElseThrow();
        return Said.after(panel, new FosterMinutes(now.id(), on(answers), panel.id()));
    }

    private static Optional<Form> askOfDecision(Situation now) {
        var household = Said.household(now);
        return household.application().isPresent() && household.approval().isEmpty() && Said.goesOn(now)
                ? Optional.of(Form.asking(
                                "Are they approved, and for whom?",
                                "Record the decision",
                                Stream.concat(
                                                Stream.of(Field.choice(
                                                        "outcome", "Decision", Outcome.class, Outcome::words)),
                                                Stream.concat(
                                                        terms().stream(),
                                                        Stream.of(
                                                                Field.longText("why", "Why not")
                                                                        .optional(),
                                                                Field.happened("on", "Decided on", now.today()))))
                                        .toArray(Field[]::new))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    /** For whom and for how many: asked of a decision and of a review that changes it. */
    static List<Field> terms() {
        return List.of(
                Field.choice("range", "Approved for", Range.class, Range::words)
                        .suggesting(Range.ANY_AGE.name())
                        .optional(),
                Field.number("children", "Children at a time", 1, MOST_CHILDREN)
                        .suggesting("2")
                        .optional(),
                Field.choice("moreThanThree", "Why more than 3", MoreThanThree.class, MoreThanThree::words)
                        .helped("Only where it is more than 3 children at a time.")
                        .optional(),
                Field.text("exemption", "Which council exempted them, when, for which children")
                        .optional());
    }

    private static Decision decide(Situation now, Answers answers) {
        var household = Said.household(now);
        var before = household.undecided();
        if (before.isEmpty()) {
            return Decision.refused(
                    "Nothing is before the decision maker: a decision follows the report, the applicants' comments and the panel"
                            + " (or the record that no panel was asked)");
        }
        var ready = FosterClocks.decisionTrigger(household, before.get());
        if (ready.isEmpty()) {
            return Decision.refused("Record first when the decision maker had the panel's final minutes");
        }
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        return outcome == Outcome.APPROVED ? approve(now, answers, before.get()) : refuse(now, answers, before.get());
    }

    private static Decision approve(Situation now, Answers answers, FosterPanel panel) {
        var terms = Terms.of(answers);
        return terms.problem()
                .map(Decision::refused)
                .orElseGet(() -> Said.after(
                        basis(now, panel),
                        new FosterDecision(
                                now.id(),
                                on(answers),
                                panel.id(),
                                Outcome.APPROVED,
                                terms.range(),
                                terms.children(),
                                terms.moreThanThree(),
                                terms.exemption(),
                                Optional.empty())));
    }

    private static Decision refuse(Situation now, Answers answers, FosterPanel panel) {
        if (answers.text("why").isEmpty()) {
            return Decision.refused("Say why not: the letter gives the reasons");
        }
        return Said.after(
                basis(now, panel),
                new FosterDecision(
                        now.id(),
                        on(answers),
                        panel.id(),
                        Outcome.NOT_APPROVED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        answers.text("why")));
    }

    private static Event basis(Situation now, FosterPanel panel) {
        return Said.household(now).minutesOf(panel).map(Event.class::cast).orElse(panel);
    }
}
