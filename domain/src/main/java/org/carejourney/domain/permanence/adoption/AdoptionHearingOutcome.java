package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * What became of a hearing of an application for an adoption order.
 *
 * @param listing the hearing as listed
 * @param on the day it was held, or put off
 * @param because why it was put off; empty where it was held
 */
public record AdoptionHearingOutcome(
        FactId id, FactId listing, LocalDate on, Outcome outcome, Optional<WhyAdjourned> because) implements Event {
    /** What the court did. */
    public enum Outcome {
        ORDER_CONSENT_DISPENSED_WITH("Order made, consent dispensed with"),
        ORDER_UNOPPOSED("Order made, unopposed"),
        FURTHER_HEARING("Held; a further hearing is needed"),
        ADJOURNED("Put off"),
        REFUSED("Held; the order was refused");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean makesOrder() {
            return this == ORDER_CONSENT_DISPENSED_WITH || this == ORDER_UNOPPOSED;
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(listing.value());
    }

    @Override
    public String words() {
        return "Adoption hearing, %s: %s%s"
                .formatted(
                        DayWords.of(on),
                        outcome.words(),
                        because.map(why -> " (%s)".formatted(why.words().toLowerCase(Locale.UK)))
                                .orElse(""));
    }
}
