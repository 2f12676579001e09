package org.carejourney.domain.entry;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.work.Form.Known;

/** Where a child lives and on what legal footing, as forms show it. */
public final class Footing {
    private Footing() {}

    /** The episode in which the child is; short breaks are none. */
    public static Optional<Episode> now(CareRecord record) {
        return record.ordinaryEpisodes().stream()
                .filter(episode -> episode.end().isEmpty())
                .findFirst();
    }

    public static List<Known> known(Episode episode) {
        return List.of(
                Known.of("Lives", episode.placement().meaning(), episode),
                Known.of("Legal status", episode.legalStatus().meaning(), episode),
                Known.of("Since", DayWords.of(episode.start()), episode));
    }
}
