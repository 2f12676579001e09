package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The questionnaire on strengths and difficulties came back, or will not.
 *
 * @param score 0 to 40, a higher one means more difficulty; empty where there is none
 * @param noScoreBecause why there is none; empty where there is one
 */
public record QuestionnaireAnswered(
        FactId id, LocalDate on, Optional<Integer> score, Optional<SdqReason> noScoreBecause) implements Event {
    /** @see "LG Inform metric 2135: 17 to 40 is cause for concern" */
    private static final int CONCERN = 17;

    public boolean raisesConcern() {
        return score.filter(points -> points >= CONCERN).isPresent();
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return on.toString();
    }

    @Override
    public String words() {
        return "Strengths and difficulties on " + DayWords.of(on) + ": "
                + score.map(points -> "score " + points)
                        .or(() -> noScoreBecause.map(SdqReason::meaning))
                        .orElse("no score");
    }
}
