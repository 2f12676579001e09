package org.carejourney.domain.move;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.entry.Footing;
import org.carejourney.domain.move.PlacementToEnd.Why;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.EarlyReviewRequested.Because;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/**
 * A placement is to end. No placement is ended before a review, so one is asked for by the day on which it is to end.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14"
 */
final class NoteEnding implements Act {
    /** What carers' agreements say as a rule. */
    private static final int USUAL_NOTICE_IN_DAYS = 28;

    @Override
    public String name() {
        return "PLACEMENT_TO_END";
    }

    @Override
    public String words() {
        return "That a placement is to end";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return MoveClocks.current(now.record())
                .flatMap(placement -> Footing.now(now.record()))
                .map(episode -> Form.asking(
                                "Why is the placement to end, and when?",
                                "Record that it is to end",
                                Field.happened("on", "Decided, or notice received, on", now.today()),
                                Field.choice("why", "Why", Why.class, Why::words),
                                Field.day("endsOn", "To end on")
                                        .suggesting(now.today()
                                                .plusDays(USUAL_NOTICE_IN_DAYS)
                                                .toString()))
                        .knowing(Footing.known(episode)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var endsOn = answers.day("endsOn").orElseThrow();
        var why = answers.choice("why", Why.class).orElseThrow();
        if (endsOn.isBefore(on)) {
            return Decision.refused("It cannot end before it was decided or notice was received");
        }
        var decision = Decision.accepted(new PlacementToEnd(
                now.id(), MoveClocks.current(now.record()).orElseThrow().id(), on, why, endsOn));
        boolean isNew = now.id().equals(FactId.UNSAVED);
        return isNew ? decision.and(review(on, why, endsOn)) : decision;
    }

    private static EarlyReviewRequested review(LocalDate on, Why why, LocalDate endsOn) {
        var because = why == Why.CARE_PLAN ? Because.SIGNIFICANT_CHANGE : Because.PLACEMENT_DISRUPTED;
        return new EarlyReviewRequested(FactId.UNSAVED, on, because, endsOn);
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PlacementToEnd;
    }
}
