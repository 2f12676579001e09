package org.carejourney.ui.journey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** What is due, by when, how long there is, and why. */
public final class DuePanel {
    private DuePanel() {}

    /** What is open of all that is asked, or that nothing is. */
    public static Component open(List<Obligation> obligations, LocalDate today) {
        var open = obligations.stream().filter(Obligation::isOpen).toList();
        return open.isEmpty() ? new Paragraph("Nothing is due.") : of("Soonest first", open, today);
    }

    public static Component of(String caption, List<Obligation> open, LocalDate today) {
        return new DataTable<Obligation>(caption)
                .text("What", obligation -> obligation.kind().words())
                .text("By", obligation -> Dates.withWeekday(obligation.due()))
                .shown("How long", obligation -> left(obligation, today))
                .text("Why", Obligation::rule)
                .of(open);
    }

    private static Component left(Obligation obligation, LocalDate today) {
        int left = WorkingCalendar.england().between(today, obligation.due());
        return Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left)));
    }
}
