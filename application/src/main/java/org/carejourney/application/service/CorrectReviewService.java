package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.ReviewRules;

final class CorrectReviewService implements CorrectReview {
    private final Acts acts;

    CorrectReviewService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public Outcome correct(Actor by, Command command) {
        if (command.reason().isBlank()) {
            return new Outcome.Refused(
                    new Refusal(Refusal.Reason.NO_REASON_GIVEN, "Say why the date is corrected and what proves it"));
        }
        return switch (acts.act(
                by,
                command.child(),
                command.reason().strip(),
                Optional.empty(),
                (record, rules) -> ReviewRules.correct(record, command.review(), command.heldOn(), rules.today()))) {
            case Acts.Result.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Acts.Result.Done ignored -> new Outcome.Corrected();
        };
    }
}
