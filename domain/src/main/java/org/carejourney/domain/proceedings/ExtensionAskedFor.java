package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * Someone asked the court for more time than 26 weeks.
 *
 * @param because the reason that weighs most
 * @param besides what else delays the case
 * @see "Children Act 1989, section 32(5)"
 */
public record ExtensionAskedFor(
        FactId id, FactId proceedings, LocalDate on, AskedBy askedBy, DelayReason because, List<DelayReason> besides)
        implements Event {
    public ExtensionAskedFor {
        besides = List.copyOf(besides);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return proceedings.value() + ":" + on;
    }

    @Override
    public String words() {
        return "More time asked for on %s by: %s, because: %s"
                .formatted(
                        DayWords.of(on),
                        askedBy.words().toLowerCase(Locale.UK),
                        because.words().toLowerCase(Locale.UK));
    }
}
