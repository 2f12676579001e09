package org.carejourney.domain.review;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.EarlyReviewRequested.Because;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A review cannot wait until it would fall due (regulation 33(3)). */
final class AskForEarlyReview implements Act {
    @Override
    public String name() {
        return "EARLY_REVIEW_REQUESTED";
    }

    @Override
    public String words() {
        return "That a review is needed early";
    }

    @Override
    public Set<Role> recordedBy() {
        return ReviewActs.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (now.record().episodes().stream().noneMatch(episode -> episode.covers(now.today()))) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                "Why can the next review not wait?",
                "Ask for it",
                Field.choice("because", "Why it cannot wait", Because.class, Because::words),
                Field.happened("on", "Asked for on", now.today()),
                Field.day("neededBy", "Needed by")));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        var neededBy = answers.day("neededBy").orElseThrow();
        if (neededBy.isBefore(on)) {
            return Decision.refused("The review cannot be needed before it was asked for");
        }
        if (now.record().episodes().stream().noneMatch(episode -> episode.covers(on))) {
            return Decision.refused("The child was not looked after on that day");
        }
        return Decision.accepted(new EarlyReviewRequested(
                now.id(), on, answers.choice("because", Because.class).orElseThrow(), neededBy));
    }
}
