package org.carejourney.domain.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;

/**
 * How a child moved: what no return tells of the episode that begins on the same day.
 *
 * @param at the time, for a move that is undone within a day is none; empty where not known
 * @param review whether a review looked at the ending of the placement before; empty where none ended
 * @param whyNow why the child moves although care proceedings go on or adopters were to become the parents; empty where
 *     neither is so
 * @param officerToldOn when the reviewing officer was told of such a move
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14"
 */
public record Moved(
        FactId id,
        LocalDate on,
        Optional<LocalTime> at,
        Optional<ReviewFirst> review,
        String whyNow,
        Optional<LocalDate> officerToldOn)
        implements Event {

    /** Whether a review came before the ending of a placement. */
    public enum ReviewFirst {
        HELD("A review was held first"),
        RISK("None: immediate risk of significant harm to the child, or serious injury to others"),
        EXEMPT(
                "None is asked for: placed with parents, in an emergency, or with a carer whose temporary approval ended"),
        NOT_HELD("None was held, though one was needed");

        private final String words;

        ReviewFirst(String words) {
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
        return on.toString();
    }

    @Override
    public String words() {
        return "Moved on %s%s%s%s"
                .formatted(
                        DayWords.of(on),
                        at.map(time -> " at " + time).orElse(""),
                        review.map(how -> ". Review: " + how.words()).orElse(""),
                        whyNow.isEmpty() ? "" : ". Why now: " + whyNow);
    }
}
