package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The adopters applied to the court for an adoption order.
 *
 * @param noticeOn when foster carers who adopt outside an agency placement gave notice of it; empty for others
 * @see "Adoption and Children Act 2002, sections 42 and 44"
 */
public record AdoptionApplied(FactId id, LocalDate on, Optional<LocalDate> noticeOn) implements Event {
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
        return "Adoption order applied for on %s%s"
                .formatted(
                        DayWords.of(on),
                        noticeOn.map(day -> ", notice given on " + DayWords.of(day))
                                .orElse(""));
    }
}
