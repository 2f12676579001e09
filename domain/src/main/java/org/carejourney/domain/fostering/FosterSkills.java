package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The carers reached a skills level, or went back to one.
 *
 * @param training what it rests on; empty where nothing was said
 */
public record FosterSkills(FactId id, LocalDate on, SkillsLevel level, Optional<String> training) implements Event {
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
        return "Skills since %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        level.meaning(),
                        training.map(what -> "; " + what).orElse(""));
    }
}
