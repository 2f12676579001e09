package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/**
 * The court issued the council's application for a care or supervision order (form C110A).
 *
 * @param on the day of issue, which is the first day of the 26 weeks
 * @param caseNumber the court's; brothers and sisters named in one application share it
 * @param otherChildren the identifiers of the other children of the application who have a record here
 * @param leadChild the child with whom the case is counted (docs/adr/0079)
 */
public record ProceedingsIssued(
        FactId id, LocalDate on, String caseNumber, List<String> otherChildren, String leadChild) implements Event {
    public ProceedingsIssued {
        otherChildren = List.copyOf(otherChildren);
    }

    /** The case is counted with this child. */
    public boolean isLedBy(ChildId child) {
        return leadChild.equals(child.value());
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return caseNumber;
    }

    @Override
    public String words() {
        return "Care proceedings %s issued on %s".formatted(caseNumber, DayWords.of(on));
    }
}
