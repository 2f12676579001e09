package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.fostering.FosterReview.Outcome;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What is recorded of carers who are approved, until the approval ends. */
final class Reviewing {
    static final Act REVIEW = FosterAct.of(
            "FOSTER_REVIEWED",
            "A review of foster carers",
            FosterReview.class,
            Reviewing::askOfReview,
            Reviewing::review);
    static final Act PANEL = FosterAct.of(
            "FOSTER_REVIEW_AT_PANEL",
            "The panel's view on the first review",
            FosterReviewAtPanel.class,
            Reviewing::askOfPanel,
            Reviewing::toPanel);
    static final Act RESIGN = FosterAct.of(
            "FOSTER_RESIGNED",
            "Foster carers' notice of resignation",
            FosterResigned.class,
            Reviewing::askOfNotice,
            Reviewing::resign);
    static final Act TERMINATE = new FosterAct(
            "FOSTER_TERMINATED",
            "The end of an approval by the council",
            Deciding.DECIDE.recordedBy(),
            FosterTerminated.class::isInstance,
            Reviewing::askOfEnd,
            Reviewing::terminate);

    static final List<Act> ALL = List.of(REVIEW, PANEL, RESIGN, TERMINATE);

    private Reviewing() {}

    private static boolean isApproved(Situation now) {
        return Said.household(now).isApprovedOn(now.today());
    }

    private static Optional<Form> askOfReview(Situation now) {
        var household = Said.household(now);
        if (household.approval().isEmpty()) {
            return Optional.empty();
        }
        var fields = new ArrayList<Field>();
        fields.add(
                Field.choice("outcome", "Outcome", Outcome.class, Outcome::words)
                        .helped(
                                "Where they are no longer suitable the council writes to them, and they have 28 days to answer."));
        Deciding.terms().forEach(field -> fields.add(field.suggesting("")));
        fields.add(Field.longText("why", "Why no longer suitable").optional());
        fields.add(Field.happened("on", "Reviewed on", now.today()));
        return Optional.of(Form.asking("What came of the review?", "Record the review", fields.toArray(Field[]::new))
                .knowing(Said.known(household)));
    }

    private static Decision review(Situation now, Answers answers) {
        var outcome = answers.choice("outcome", Outcome.class).orElseThrow();
        var terms = Terms.of(answers);
        var problem = outcome == Outcome.CHANGED ? terms.problem() : Optional.<String>empty();
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        if (outcome == Outcome.NOT_SUITABLE && answers.text("why").isEmpty()) {
            return Decision.refused("Say why they are no longer suitable: the letter gives the reasons");
        }
        boolean changes = outcome == Outcome.CHANGED;
        var ended = Said.household(now).endsOn().filter(end -> !on(answers).isBefore(end));
        if (ended.isPresent()) {
            return Decision.refused("The approval ended on " + DayWords.of(ended.get()));
        }
        return Said.after(
                Said.household(now).approval().orElseThrow(),
                new FosterReview(
                        now.id(),
                        on(answers),
                        outcome,
                        terms.range().filter(range -> changes),
                        terms.children().filter(many -> changes),
                        terms.moreThanThree().filter(reason -> changes),
                        terms.exemption().filter(words -> changes),
                        answers.text("why")));
    }

    private static Optional<FosterReview> first(Situation now) {
        return Said.household(now).reviews().stream().findFirst();
    }

    private static Optional<Form> askOfPanel(Situation now) {
        var household = Said.household(now);
        return first(now)
                .filter(review -> household.firstReviewAtPanel().isEmpty())
                .map(review -> Form.asking(
                                "When was the first review before the panel, and what did it say?",
                                "Record it",
                                Field.longText("said", "What it said").optional(),
                                Field.happened("on", "Panel met on", now.today()))
                        .knowing(List.of(Form.Known.of("First review", review.words(), review))));
    }

    private static Decision toPanel(Situation now, Answers answers) {
        var review = first(now).orElseThrow();
        return Said.after(review, new FosterReviewAtPanel(now.id(), on(answers), review.id(), answers.text("said")));
    }

    private static Optional<Form> askOfNotice(Situation now) {
        var household = Said.household(now);
        return isApproved(now) && household.resigned().isEmpty()
                ? Optional.of(Form.asking(
                                "When did the council receive their notice in writing?",
                                "Record the notice",
                                Field.happened("on", "Received on", now.today())
                                        .helped("Their approval ends 28 days after."),
                                Field.choice(
                                        "reason",
                                        "Why they leave",
                                        FosterResigned.Reason.class,
                                        FosterResigned.Reason::words),
                                Field.longText("said", "In their words").optional())
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision resign(Situation now, Answers answers) {
        return Said.after(
                approval(now),
                new FosterResigned(
                        now.id(),
                        on(answers),
                        answers.choice("reason", FosterResigned.Reason.class).orElseThrow(),
                        answers.text("said")));
    }

    private static Event approval(Situation now) {
        return Said.household(now).approval().orElseThrow();
    }

    private static Optional<Form> askOfEnd(Situation now) {
        var household = Said.household(now);
        return isApproved(now) && household.terminated().isEmpty()
                ? Optional.of(Form.asking(
                                "Why does the council end the approval?",
                                "End the approval",
                                Field.happened("proposedOn", "Letter that said the council means to", now.today())
                                        .helped(
                                                "From that day they have 28 days to make representations or apply for an"
                                                        + " independent review."),
                                Field.happened("on", "Decided for good on", now.today()),
                                Field.longText("why", "Why"))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision terminate(Situation now, Answers answers) {
        var proposed = answers.day("proposedOn").orElseThrow();
        var tooSoon = Said.notOver(on(answers), proposed.plusDays(FosterTimes.ANSWER_DAYS));
        if (tooSoon.isPresent()) {
            return Decision.refused("Carers have 28 days to answer before it is decided for good. " + tooSoon.get());
        }
        return Said.after(
                approval(now),
                new FosterTerminated(
                        now.id(), on(answers), proposed, answers.text("why").orElseThrow()));
    }
}
