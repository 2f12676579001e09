package org.carejourney.domain.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.review.ReviewTimetable;
import org.carejourney.domain.shared.Memo;

/** One child as at a day: what the indicators ask again and again, worked out once. */
public final class ChildAsAt {
    private final CareRecord record;
    private final LocalDate asAt;
    private final Setting setting;
    private final Optional<Episode> current;
    private final Memo<Optional<PeriodOfCare>> period;
    private final Memo<Optional<Episode>> placement;
    private final Memo<ReviewTimetable> timetable;
    private final Map<Journey, Map<ObligationKind, List<Obligation>>> obligations = new HashMap<>();

    private ChildAsAt(CareRecord record, LocalDate asAt, Setting setting) {
        this.record = record.asAt(asAt);
        this.asAt = asAt;
        this.setting = setting;
        this.current = lookedAfter();
        this.period = Memo.of(() -> current.flatMap(this::periodOf));
        this.placement = Memo.of(this::normalPlacement);
        this.timetable = Memo.of(() -> ReviewTimetable.of(this.record, setting.clocks()));
    }

    public static ChildAsAt of(CareRecord record, LocalDate asAt, Setting setting) {
        return new ChildAsAt(record, asAt, setting);
    }

    public CareRecord record() {
        return record;
    }

    public LocalDate asAt() {
        return asAt;
    }

    public Setting setting() {
        return setting;
    }

    /**
     * The episode in force for a child who is looked after on the day: under 18 and not in short breaks. Where the birth
     * date is not known the record of care decides.
     */
    public Optional<Episode> current() {
        return current;
    }

    public boolean isInCare() {
        return current.isPresent();
    }

    /** The period of care in which the child is on the day. */
    public Optional<PeriodOfCare> period() {
        return period.get();
    }

    private Optional<PeriodOfCare> periodOf(Episode now) {
        for (var one : record.periodsOfCare().reversed()) {
            if (!one.start().isAfter(now.start())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Completed years; empty where the birth date is not known. */
    public Optional<Integer> age() {
        return record.born().map(born -> Ages.on(born, asAt));
    }

    /** Looked after without a break for so many months, both end days counted, and in no short break meanwhile. */
    public boolean lookedAfterFor(int months) {
        var since = period().map(PeriodOfCare::start);
        if (since.isEmpty() || since.get().plusMonths(months).minusDays(1).isAfter(asAt)) {
            return false;
        }
        var windowStart = asAt.minusMonths(months).plusDays(1);
        return record.shortBreaks().stream().noneMatch(stay -> stay.endsAfter(windowStart));
    }

    /** The current episode, or for a child away temporarily the placement to which they will return. */
    public Optional<Episode> placement() {
        return placement.get();
    }

    private Optional<Episode> normalPlacement() {
        if (current.isEmpty() || !current.get().placement().isTemporary()) {
            return current;
        }
        Episode found = null;
        for (var episode : record.ordinaryEpisodes()) {
            if (!episode.placement().isTemporary()
                    && !episode.start().isAfter(current.get().start())) {
                found = episode;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Placement spells over all periods of care. */
    public List<PlacementSpell> spells() {
        return record.spells();
    }

    /** Obligations of one kind, met and open, in order of due date. */
    public List<Obligation> obligations(ObligationKind kind) {
        return obligations
                .computeIfAbsent(JourneyCatalogue.of(kind), this::obligations)
                .getOrDefault(kind, List.of());
    }

    private Map<ObligationKind, List<Obligation>> obligations(Journey journey) {
        return journey.obligations(record, setting.clocks(), asAt).stream()
                .collect(Collectors.groupingBy(Obligation::kind));
    }

    public ReviewTimetable timetable() {
        return timetable.get();
    }

    private Optional<Episode> lookedAfter() {
        var born = record.born();
        if (born.isPresent() && Ages.on(born.get(), asAt) >= 18) {
            return Optional.empty();
        }
        Episode found = null;
        for (var episode : record.episodes()) {
            if (!episode.isShortBreak() && episode.covers(asAt)) {
                found = episode;
            }
        }
        return Optional.ofNullable(found);
    }
}
