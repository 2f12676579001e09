package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The court decided about an assessment or about more time.
 *
 * @param application what was asked for
 * @param granted whether the court found it necessary to resolve the proceedings justly
 * @param weeksAdded by how much an assessment lengthens the case; empty where it does not, or nobody can say
 * @param reportDue when the report of an assessment is due; empty otherwise
 * @param until to which day more time was given; empty otherwise
 * @see "Children and Families Act 2014, section 13(6); Children Act 1989, section 32(5)"
 */
public record CourtDecision(
        FactId id,
        FactId application,
        LocalDate on,
        boolean granted,
        String reasons,
        Optional<Integer> weeksAdded,
        Optional<LocalDate> reportDue,
        Optional<LocalDate> until)
        implements Event {

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(application.value());
    }

    @Override
    public String words() {
        if (!granted) {
            return "The court refused on %s what it was asked for".formatted(DayWords.of(on));
        }
        return until.map(day -> "The court gave more time until " + DayWords.of(day))
                .or(() -> reportDue.map(day -> "The court ordered an assessment, due by " + DayWords.of(day)))
                .orElseGet(() -> "The court granted on %s what it was asked for".formatted(DayWords.of(on)));
    }
}
