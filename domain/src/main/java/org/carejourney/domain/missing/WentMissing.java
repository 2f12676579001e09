package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.shared.FactId;

/**
 * When a child went missing, told beside the {@link MissingEpisode} that returns tell too. Episodes of one kind that touch
 * are one, so that kind and first day tell which episode it is.
 *
 * @param on the day on which the child left, or was last seen by a responsible adult, whichever was later
 * @param at the time of that day; empty where not known
 * @param policeTold the police were told at once
 * @param workerTold so was the child's social worker, or the duty team out of hours
 * @see "SSDA903 guide, missing episodes"
 */
public record WentMissing(
        FactId id,
        MissingType type,
        LocalDate on,
        Optional<LocalTime> at,
        boolean policeTold,
        boolean workerTold,
        Map<String, String> notKnown)
        implements Event {
    public WentMissing {
        notKnown = Map.copyOf(notKnown);
    }

    boolean begins(MissingEpisode episode) {
        return episode.type() == type && episode.start().equals(on);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Optional<LocalTime> happenedAt() {
        return at;
    }

    @Override
    public String key() {
        return type + ":" + on;
    }

    @Override
    public String words() {
        return "Last seen on %s; %s".formatted(DayWords.of(on, at), policeTold ? "police told" : "police not yet told");
    }
}
