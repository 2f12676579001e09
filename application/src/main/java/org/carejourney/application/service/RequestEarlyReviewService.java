package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.application.port.in.RequestEarlyReview;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.shared.FactId;

final class RequestEarlyReviewService implements RequestEarlyReview {
    private final OutPorts out;
    private final Acts acts;

    RequestEarlyReviewService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Outcome request(Actor by, Command command) {
        var today = out.clock().today();
        return switch (acts.act(by, command.child(), "", Optional.empty(), record -> decide(record, command, today))) {
            case Acts.Result.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Acts.Result.Done ignored -> new Outcome.Recorded();
        };
    }

    private static Decision decide(CareRecord record, Command command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Decision.refused("The day of the request lies in the future");
        }
        if (command.neededBy().isBefore(command.on())) {
            return Decision.refused("The review cannot be needed before it was asked for");
        }
        if (record.episodes().stream().noneMatch(episode -> episode.covers(command.on()))) {
            return Decision.refused("The child was not looked after on that day");
        }
        return Decision.accepted(
                new EarlyReviewRequested(FactId.UNSAVED, command.on(), command.because(), command.neededBy()));
    }
}
