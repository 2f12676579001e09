package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.Event;

/**
 * The yearly reviews of an approval. Of carers approved before people recorded here, the last review that is known counts;
 * where none is known that could still stand, the year is taken to start on the first day of use, the latest it can be.
 */
final class ReviewsDue {
    private final FosterHousehold household;
    private final ClockSettings settings;
    private final LocalDate asAt;

    ReviewsDue(FosterHousehold household, ClockSettings settings, LocalDate asAt) {
        this.household = household;
        this.settings = settings;
        this.asAt = asAt;
    }

    List<Obligation> obligations() {
        var since = settings.inUseSince();
        if (household.approval().isEmpty() || since.isEmpty()) {
            return List.of();
        }
        var starts = new ArrayList<Event>(household.reviews());
        starts.addFirst(household.approval().get());
        var due = new ArrayList<Obligation>();
        for (int at = 0; at < starts.size(); at++) {
            var next =
                    at + 1 < starts.size() ? Optional.of(starts.get(at + 1).happenedOn()) : Optional.<LocalDate>empty();
            if (next.filter(day -> day.isBefore(since.get())).isEmpty()) {
                due.add(review(starts.get(at), next));
            }
        }
        return due;
    }

    private Obligation review(Event start, Optional<LocalDate> next) {
        var trigger = FosterClocks.trigger(start, start instanceof FosterReview ? "Last review" : "Approval");
        return FosterClocks.review(
                trigger, dueAfter(start.happenedOn()), next, household.endsOn().filter(this::hasCome), asAt);
    }

    private LocalDate dueAfter(LocalDate start) {
        var due = start.plus(FosterTimes.REVIEW);
        var since = settings.inUseSince().orElseThrow();
        return due.isBefore(since) ? since.plus(FosterTimes.REVIEW) : due;
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(asAt);
    }
}
