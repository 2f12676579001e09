package org.carejourney.domain.review;

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

/** The meeting of a review began and is to be finished on another day. */
final class AdjournReview implements Act {
    @Override
    public String name() {
        return "REVIEW_ADJOURNED";
    }

    @Override
    public String words() {
        return "That a review was adjourned";
    }

    @Override
    public Set<Role> recordedBy() {
        return ReviewActs.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.work()
                .map(work -> Form.asking(
                                "When was the meeting adjourned, why, and when does it go on?",
                                "Record the adjournment",
                                Field.happened("on", "Adjourned on", now.today()),
                                Field.choice(
                                        "because",
                                        "Why",
                                        ReviewAdjourned.Because.class,
                                        ReviewAdjourned.Because::words),
                                Field.day("secondPartOn", "Goes on")
                                        .helped("The review counts as held on the day of its last part."))
                        .knowing(ReviewActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var second = answers.day("secondPartOn").orElseThrow();
        if (!second.isAfter(on)) {
            return Decision.refused(
                    "The second part is on a later day than the first; if it was finished, record it as held");
        }
        return now.work()
                .map(work -> Decision.accepted(new ReviewAdjourned(
                        now.id(),
                        work.trigger().fact(),
                        on,
                        answers.choice("because", ReviewAdjourned.Because.class).orElseThrow(),
                        second)))
                .orElseGet(() -> Decision.refused("No review is to be held"));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ReviewAdjourned;
    }
}
