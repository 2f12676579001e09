package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The carers gave notice in writing.
 *
 * @param on the day on which the council received it
 */
public record FosterResigned(FactId id, LocalDate on, Reason reason, Optional<String> said) implements Event {
    /** Why they leave. */
    public enum Reason {
        RETIREMENT("Retirement"),
        HEALTH("Health"),
        FAMILY("Change in the family"),
        WORK("Work or money"),
        PERMANENCE("They adopted a child or became special guardians"),
        TO_AGENCY("They go to an agency or another council"),
        SUPPORT("Not enough support"),
        AFTER_ALLEGATION("After an allegation or concern"),
        OTHER("Something else");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return "";
    }

    /**
     * An approval ends 28 days after the notice was received, whatever the council would wish.
     *
     * @see "Fostering Services (England) Regulations 2011, regulation 28(13)"
     */
    public static final int NOTICE_DAYS = 28;

    public LocalDate endsOn() {
        return on.plusDays(NOTICE_DAYS);
    }

    @Override
    public String words() {
        return "Notice received on %s; approval ends on %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        DayWords.of(endsOn()),
                        reason.words().toLowerCase(Locale.UK),
                        said.map(what -> ", " + what).orElse(""));
    }
}
