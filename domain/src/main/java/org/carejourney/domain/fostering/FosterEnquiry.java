package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * People asked about fostering for the council.
 *
 * @param household as they are called: "The Oakleys"
 * @param campaign what they had seen or heard, where they say
 * @param familyValues they came through the council's Family Values scheme, which began in May 2017
 */
public record FosterEnquiry(
        FactId id, LocalDate on, String household, Source source, Optional<String> campaign, boolean familyValues)
        implements Event {
    /** How they heard of it. */
    public enum Source {
        WEBSITE("Council's website"),
        SOCIAL_MEDIA("Social media"),
        FOSTER_CARER("Another foster carer"),
        FRIENDS("Friends or family"),
        EVENT("An event"),
        ADVERT("Press, radio or poster"),
        AGENCY("They foster for an agency"),
        OTHER("Something else");

        private final String words;

        Source(String words) {
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

    @Override
    public String words() {
        return "%s asked about fostering on %s: %s%s%s"
                .formatted(
                        household,
                        DayWords.of(on),
                        source.words().toLowerCase(Locale.UK),
                        campaign.map(what -> ", " + what).orElse(""),
                        familyValues ? "; Family Values" : "");
    }
}
