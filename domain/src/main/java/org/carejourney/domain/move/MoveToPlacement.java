package org.carejourney.domain.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.care.Moved;
import org.carejourney.domain.care.Moved.ReviewFirst;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.entry.Footing;
import org.carejourney.domain.entry.PlaceAsked;
import org.carejourney.domain.proceedings.StaysWherePlaced;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.EarlyReviewRequested.Because;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/**
 * The child moved to another placement, with the same carers or others, or to a temporary stay.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14"
 */
final class MoveToPlacement implements Act {
    private static final String ONLY_WHERE_ONE_ENDS =
            "Not asked where a temporary stay begins or ends, or the carer stays the same.";

    @Override
    public String name() {
        return "PLACEMENT_CHANGED";
    }

    @Override
    public String words() {
        return "A move to another placement";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Footing.now(now.record()).map(episode -> {
            var guarded = guard(now);
            var known = new ArrayList<>(Footing.known(episode));
            guarded.ifPresent(why -> known.add(Known.rule("Before a move", why)));
            return new Form(
                    "When did the child move, and where to?", known, fields(now.today(), guarded), "Record the move");
        });
    }

    private static List<Field> fields(LocalDate today, Optional<String> guarded) {
        var fields = new ArrayList<Field>();
        fields.add(Field.happened("on", "Moved on", today));
        fields.add(Field.clock("at", "At what time")
                .optional()
                .helped("It decides, should the child be back within a day."));
        fields.addAll(PlaceAsked.fields(type -> true, today));
        fields.add(Field.yesNo("sameCarer", "With the same carer")
                .suggesting("no")
                .helped("The carer moved house, or only the kind of placement changed."));
        fields.add(Field.code("because", "Why the last placement ended", ReasonPlacementChanged.LIST.all(), today)
                .optional()
                .helped(ONLY_WHERE_ONE_ENDS));
        fields.add(
                Field.choice("review", "Did a review look at the ending first?", ReviewFirst.class, ReviewFirst::words)
                        .optional()
                        .helped(ONLY_WHERE_ONE_ENDS));
        guarded.ifPresent(why -> {
            fields.add(Field.longText("whyNow", "Why the child moves now")
                    .optional()
                    .helped(why + "."));
            fields.add(Field.happened("officerToldOn", "Reviewing officer told on", today)
                    .optional()
                    .suggesting(""));
        });
        return fields;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var move = new ChangePlacement(
                answers.day("on").orElseThrow(),
                PlaceAsked.in(answers),
                answers.isYes("sameCarer"),
                answers.choice("because", ReasonPlacementChanged.class));
        if (!endsPlacement(now, move)) {
            return CareRules.decide(now.record(), move, now.today()).and(moved(move, answers, Optional.empty()));
        }
        var review = answers.choice("review", ReviewFirst.class);
        var problem = reviewProblem(now, move.on(), review).or(() -> guardProblem(now, answers));
        if (problem.isPresent()) {
            return Decision.refused(problem.get());
        }
        var decision = CareRules.decide(now.record(), move, now.today()).and(moved(move, answers, review));
        return review.orElseThrow() == ReviewFirst.RISK || review.orElseThrow() == ReviewFirst.NOT_HELD
                ? decision.and(new EarlyReviewRequested(
                        FactId.UNSAVED,
                        move.on(),
                        Because.PLACEMENT_DISRUPTED,
                        now.settings().after(move.on(), MoveClocks.REVIEW_AFTER_MOVE)))
                : decision;
    }

    private static boolean endsPlacement(Situation now, ChangePlacement move) {
        boolean away = Footing.now(now.record())
                .filter(episode -> episode.placement().isTemporary())
                .isPresent();
        return !away && !move.to().type().isTemporary() && !move.sameCarer();
    }

    private static Moved moved(ChangePlacement move, Answers answers, Optional<ReviewFirst> review) {
        return new Moved(
                FactId.UNSAVED,
                move.on(),
                answers.clock("at"),
                review,
                answers.text("whyNow").orElse(""),
                answers.day("officerToldOn"));
    }

    /** Whoever says that a review was held must find it on the record; none held is recorded as it was, and is made up for. */
    private static Optional<String> reviewProblem(Situation now, LocalDate on, Optional<ReviewFirst> review) {
        if (review.isEmpty()) {
            return Optional.of(
                    "Say whether a review looked at the ending first: no placement is ended before one, unless someone is at risk (regulation 14)");
        }
        var since = since(now, on);
        boolean isOnRecord = now.record().reviews().stream()
                .anyMatch(held -> !held.on().isBefore(since) && !held.on().isAfter(on));
        return review.get() == ReviewFirst.HELD && !isOnRecord
                ? Optional.of(
                        "No review is on the record between %s and the move. Record the review first, or say why none was held"
                                .formatted(DayWords.of(since)))
                : Optional.empty();
    }

    /** From when on a review can have looked at the ending: when it was decided, or else some months before. */
    private static LocalDate since(Situation now, LocalDate on) {
        return MoveClocks.toEnd(now.record())
                .map(PlacementToEnd::on)
                .filter(told -> !told.isAfter(on))
                .orElseGet(() -> now.settings().before(on, MoveClocks.REVIEW_COUNTS_FOR));
    }

    private static Optional<String> guardProblem(Situation now, Answers answers) {
        return guard(now)
                .filter(why -> answers.text("whyNow").isEmpty()
                        || answers.day("officerToldOn").isEmpty());
    }

    private static Optional<String> guard(Situation now) {
        return StaysWherePlaced.needsReason(now.record(), now.today());
    }
}
