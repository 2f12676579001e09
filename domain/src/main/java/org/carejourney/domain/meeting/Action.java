package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.meeting.AnswerConsidered.Outcome;

/**
 * A query that needed work: on the schedule of outstanding matters until the Board accepts the answer.
 *
 * @param answers given to it, oldest first
 * @param considered what the Board made of them, oldest first
 */
public record Action(QueryRaised query, List<QueryAnswered> answers, List<AnswerConsidered> considered) {
    public Action {
        answers = List.copyOf(answers);
        considered = List.copyOf(considered);
    }

    /** The day the answer is due: the latest that the Board or the meeting set. */
    public LocalDate due() {
        return considered.reversed().stream()
                .flatMap(one -> one.due().stream())
                .findFirst()
                .or(query::due)
                .orElse(query.on());
    }

    /** The answer that the Board accepted, or that is before it; empty while one is owed. */
    public Optional<QueryAnswered> answer() {
        return answers.reversed().stream()
                .findFirst()
                .filter(latest -> considered.stream()
                        .noneMatch(one -> one.answer().equals(latest.id()) && one.outcome() == Outcome.MORE_ASKED));
    }

    /** The day on which the Board accepted the answer. */
    public Optional<LocalDate> closedOn() {
        return considered.stream()
                .filter(one -> one.outcome() == Outcome.ACCEPTED)
                .map(AnswerConsidered::on)
                .findFirst();
    }

    public boolean isOpen() {
        return closedOn().isEmpty();
    }

    /** Where it stands, in words. */
    public String words() {
        if (!isOpen()) {
            return "Closed: the Board accepted the answer";
        }
        return answer().isPresent() ? "Answered; the Board has not accepted it yet" : "Open";
    }
}
