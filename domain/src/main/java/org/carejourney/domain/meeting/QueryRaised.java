package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * A councillor asked something: it was answered at once, or became an action.
 *
 * @param number of the query among those of the meeting
 * @param councillor who asked, as minuted
 * @param answer given at once; empty where it needs work
 * @param owner who answers; empty where it was answered at once
 * @param due when the answer is due; empty where it was answered at once
 */
public record QueryRaised(
        FactId id,
        LocalDate on,
        int number,
        String councillor,
        String question,
        Optional<String> answer,
        Optional<String> owner,
        Optional<LocalDate> due)
        implements Event {

    public boolean becameAction() {
        return owner.isPresent() && due.isPresent();
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(number);
    }

    @Override
    public String words() {
        var became = answer.map(said -> "Answered: " + said)
                .orElseGet(() -> "Action for %s by %s"
                        .formatted(
                                owner.orElse("nobody yet"),
                                due.map(DayWords::of).orElse("no day")));
        return "%s asked on %s: %s %s".formatted(councillor, DayWords.of(on), question, became);
    }
}
