package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;

/**
 * Time under an interim care order without a break, as the record of care tells it.
 *
 * @param first the episode with which it began
 * @param until the day on which another legal status began, or care ended; empty while it lasts
 */
record InterimOrder(Episode first, Optional<LocalDate> until) {
    static List<InterimOrder> all(CareRecord record) {
        var found = new ArrayList<InterimOrder>();
        for (var period : record.periodsOfCare()) {
            Optional<Episode> first = Optional.empty();
            Optional<LocalDate> end = Optional.empty();
            for (var episode : period.episodes()) {
                if (episode.legalStatus() == LegalStatus.C1) {
                    first = first.or(() -> Optional.of(episode));
                    end = episode.end();
                } else if (first.isPresent()) {
                    found.add(new InterimOrder(first.get(), end));
                    first = Optional.empty();
                }
            }
            if (first.isPresent()) {
                found.add(new InterimOrder(first.get(), end));
            }
        }
        return found;
    }

    boolean covers(LocalDate day) {
        return !first.start().isAfter(day)
                && until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
