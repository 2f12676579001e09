package org.carejourney.domain.health;

import java.time.LocalDate;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The carer was given the questionnaire on strengths and difficulties.
 *
 * @param clock the fact that made it due
 */
public record QuestionnaireIssued(FactId id, FactId clock, LocalDate on) implements Event {
    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(clock.value());
    }

    @Override
    public String words() {
        return "Questionnaire on strengths and difficulties given to the carer on " + DayWords.of(on);
    }
}
