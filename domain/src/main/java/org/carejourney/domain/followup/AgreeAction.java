package org.carejourney.domain.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A decision of a review becomes something that someone does by a day. */
final class AgreeAction implements Act {
    @Override
    public String name() {
        return "ACTION_AGREED";
    }

    @Override
    public String words() {
        return "An action agreed at a review";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.REVIEWING_OFFICER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return last(now)
                .map(review -> Form.asking(
                                "What was agreed, who does it, and by when?",
                                "Record the action",
                                Field.text("what", "What is to be done"),
                                Field.choice(
                                        "owner", "Who does it", ActionAgreed.Owner.class, ActionAgreed.Owner::words),
                                Field.day("by", "By"))
                        .knowing(List.of(Known.of("Agreed at the review of", DayWords.of(review.on()), review))));
    }

    private static Optional<ReviewHeld> last(Situation now) {
        var reviews = now.record().reviews();
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var review = last(now).orElseThrow();
        var by = answers.day("by").orElseThrow();
        if (by.isBefore(review.on())) {
            return Decision.refused("It cannot be due before the review at which it was agreed");
        }
        return Decision.accepted(new ActionAgreed(
                now.id(),
                review.id(),
                review.on(),
                answers.text("what").orElseThrow(),
                answers.choice("owner", ActionAgreed.Owner.class).orElseThrow(),
                by));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ActionAgreed;
    }
}
