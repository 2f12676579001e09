package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.PeriodOfCare;

/**
 * A period of care as far as people record health here. For a child who was in care already when recording began, clocks
 * are taken as starting that day: the latest it can be without knowing what was done before (docs/adr/0075).
 *
 * @param from the first day of it on which what happens is recorded here
 * @param startIsRecorded whether that is the day on which the child came into care
 * @param end the day on which care ended, or the child came of age; empty while neither has happened
 */
record CareSpan(PeriodOfCare period, LocalDate from, boolean startIsRecorded, Optional<LocalDate> end) {
    private static final int OF_AGE = 18;

    /** @param record holds nothing dated after the day */
    static List<CareSpan> of(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var spans = new ArrayList<CareSpan>();
        for (var period : record.periodsOfCare()) {
            boolean isRecorded = period.startIsVisible() && settings.isInUseOn(period.start());
            var from = settings.inUseSince().filter(day -> !isRecorded && day.isAfter(period.start()));
            var span = new CareSpan(period, from.orElse(period.start()), isRecorded, end(record, period, asAt));
            if (settings.inUseSince().isPresent() && span.isAnyTime()) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Optional<LocalDate> end(CareRecord record, PeriodOfCare period, LocalDate asAt) {
        var ofAge = record.born().map(born -> Ages.birthday(born, OF_AGE)).filter(day -> !day.isAfter(asAt));
        var left = period.end();
        return left.isPresent() && ofAge.isPresent() && ofAge.get().isBefore(left.get()) ? ofAge : left.or(() -> ofAge);
    }

    private boolean isAnyTime() {
        return end.isEmpty() || end.get().isAfter(from);
    }

    boolean isOpen() {
        return end.isEmpty();
    }

    /** The end day included: what happened that day still belongs to it. */
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (end.isEmpty() || !day.isAfter(end.get()));
    }

    Trigger trigger() {
        return new Trigger(
                period.first().id(), startIsRecorded ? "Came into care" : "In care when recording began", from);
    }
}
