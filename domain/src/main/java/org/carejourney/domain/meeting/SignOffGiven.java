package org.carejourney.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * The report was signed, or returned with comments. A signature locks what it was given for.
 *
 * @param version the version that was before the signatory
 * @param hash of the frozen figures: what was signed can be told from anything else
 */
public record SignOffGiven(
        FactId id,
        LocalDate on,
        FactId version,
        String hash,
        Answer decision,
        Signatory signatory,
        Optional<String> comments)
        implements Event {

    /** What the signatory decided. */
    public enum Answer {
        SIGNED("Signed"),
        RETURNED("Returned with comments");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who decides: after two returns the director. */
    public enum Signatory {
        DEPUTY_DIRECTOR("Deputy Director"),
        DIRECTOR("director");

        private final String words;

        Signatory(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean signs() {
        return decision == Answer.SIGNED;
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public String key() {
        return String.valueOf(version.value());
    }

    @Override
    public String words() {
        return "%s by the %s on %s%s"
                .formatted(
                        signs() ? "Signed" : "Returned",
                        signatory.words(),
                        DayWords.of(on),
                        comments.map(what -> ": " + what).orElse(""));
    }
}
