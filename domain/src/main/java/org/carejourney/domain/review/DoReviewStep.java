package org.carejourney.domain.review;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.ReviewStepDone;
import org.carejourney.domain.record.ReviewStepDone.Step;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A step of a review's work was done on a day. */
record DoReviewStep(String name, Step step, String question, String dayLabel, String button) implements Act {
    @Override
    public String words() {
        return step.words();
    }

    @Override
    public Set<Role> recordedBy() {
        return ReviewActs.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.work()
                .map(work -> Form.asking(question, button, Field.happened("on", dayLabel, now.today()))
                        .knowing(ReviewActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return now.work()
                .map(work -> Decision.accepted(new ReviewStepDone(
                        now.id(), work.about(), step, answers.day("on").orElseThrow(), Optional.empty())))
                .orElseGet(() -> Decision.refused("No review is at this step"));
    }
}
