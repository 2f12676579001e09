package org.carejourney.domain.move;

import static org.carejourney.domain.calendar.WorkingDays.workingDays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.TemporaryStays;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.shared.FactId;

/** What the ending of a placement, a move, and a stay that lasts too long make due. */
final class MoveClocks {
    static final LocalClock STABILITY_MEETING = LocalClock.workingDaysUsually(
            5, "MOVE_STABILITY_MEETING_WITHIN", "Hold a stability meeting after notice that a placement is to end");
    static final LocalClock RECODE = LocalClock.workingDaysUsually(
            5, "MOVE_RECODE_WITHIN", "Record a stay as a placement after it has been temporary too long");
    static final LocalClock LOOK_INTO = LocalClock.workingDaysUsually(
            5, "MOVE_LOOK_INTO_THIRD_WITHIN", "Look into a third placement within a year");
    static final LocalClock REVIEW_COUNTS_FOR = LocalClock.monthsUsually(
            3, "MOVE_REVIEW_COUNTS_FOR", "How long before a move a review may have been held to have looked at it");
    static final LocalClock REVIEW_AFTER_MOVE = LocalClock.workingDaysUsually(
            20, "MOVE_REVIEW_AFTER_WITHIN", "Hold a review after a move that none came before");

    /** @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14(4)" */
    private static final WorkingDays NOTICES_AFTER_ENDING = workingDays(10);

    static final int MANY_PLACEMENTS = 3;
    private static final int WITHIN_MONTHS = 12;

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;

    MoveClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
    }

    /** A placement that ended because the child moved, and when. */
    record Ending(PlacementSpell placement, LocalDate on) {}

    /** Placements followed by another in the same period of care; while a child is away temporarily none has ended. */
    static List<Ending> endings(CareRecord record) {
        var endings = new ArrayList<Ending>();
        var spells = record.spells();
        for (int at = 0; at + 1 < spells.size(); at++) {
            var next = spells.get(at + 1).start();
            boolean sameCare = record.periodsOfCare().stream()
                    .noneMatch(period -> period.start().equals(next));
            if (sameCare) {
                endings.add(new Ending(spells.get(at), next));
            }
        }
        return endings;
    }

    /** The first episode of the placement in which the child is, or to which they will return. */
    static Optional<Episode> current(CareRecord record) {
        return record.periodsOfCare().stream()
                .filter(period -> period.isOpen())
                .findFirst()
                .flatMap(period -> record.spells().stream()
                        .reduce((earlier, later) -> later)
                        .map(spell -> spell.episodes().getFirst()));
    }

    /** What was last said of the present placement's ending, unless a meeting saved it. */
    static Optional<PlacementToEnd> toEnd(CareRecord record) {
        return current(record)
                .flatMap(placement -> record.all(PlacementToEnd.class).stream()
                        .filter(ending -> ending.placement().equals(placement.id()))
                        .filter(ending -> !isSaved(record, ending))
                        .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later));
    }

    private static boolean isSaved(CareRecord record, PlacementToEnd ending) {
        return meeting(record, ending)
                .filter(meeting -> meeting.outcome() == StabilityMeetingHeld.Outcome.GOES_ON)
                .isPresent();
    }

    private static Optional<StabilityMeetingHeld> meeting(CareRecord record, PlacementToEnd ending) {
        return record.all(StabilityMeetingHeld.class).stream()
                .filter(meeting -> meeting.notice().equals(ending.id()))
                .findFirst();
    }

    /** Placements of which any part lies in the year that ends on a day: the count of indicator PLA-01. */
    static List<PlacementSpell> withinAYear(CareRecord record, LocalDate day) {
        var year = DateRange.monthsTo(day, WITHIN_MONTHS);
        return record.spells().stream()
                .filter(spell -> spell.overlaps(year.first(), year.last()))
                .toList();
    }

    /** Placements that are the third or a later one within a year. */
    static List<PlacementSpell> thirds(CareRecord record) {
        return record.spells().stream()
                .filter(spell -> withinAYear(record, spell.start()).size() >= MANY_PLACEMENTS)
                .toList();
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        record.all(PlacementToEnd.class).stream()
                .filter(ending -> ending.why() != PlacementToEnd.Why.CARE_PLAN)
                .forEach(ending -> all.add(stabilityMeeting(ending)));
        toEnd(record).ifPresent(ending -> current(record).ifPresent(first -> all.add(noticesBefore(ending, first))));
        for (var ending : endings(record)) {
            if (settings.isInUseOn(ending.on())) {
                all.add(noticesAfter(ending));
            }
        }
        for (var spell : thirds(record)) {
            if (settings.isInUseOn(spell.start())) {
                all.add(third(spell));
            }
        }
        all.addAll(stays());
        return all;
    }

    private Obligation stabilityMeeting(PlacementToEnd ending) {
        return Clock.of(
                        ObligationKind.STABILITY_MEETING,
                        new Trigger(ending.id(), "Notice that the placement is to end", ending.on()),
                        settings.after(ending.on(), STABILITY_MEETING),
                        MoveTask.MOVE_HOLD_STABILITY_MEETING.rule())
                .metOn(meeting(record, ending).map(StabilityMeetingHeld::on))
                .until(ended(ending))
                .judgedAt(asAt);
    }

    private Optional<LocalDate> ended(PlacementToEnd ending) {
        return endings(record).stream()
                .filter(one -> one.placement().episodes().getFirst().id().equals(ending.placement()))
                .map(Ending::on)
                .findFirst()
                .or(() -> careEnded(ending.placement()));
    }

    private Obligation noticesBefore(PlacementToEnd ending, Episode first) {
        return Clock.of(
                        ObligationKind.ENDING_NOTICES,
                        new Trigger(first.id(), "Placement is to end", ending.on()),
                        ending.endsOn(),
                        MoveTask.MOVE_TELL_OF_ENDING.rule())
                .metOn(told(first))
                .until(careEnded(first.id()))
                .judgedAt(asAt);
    }

    private Obligation noticesAfter(Ending ending) {
        var first = ending.placement().episodes().getFirst();
        return Clock.of(
                        ObligationKind.ENDING_NOTICES,
                        new Trigger(first.id(), "Placement ended", ending.on()),
                        settings.calendar().after(ending.on(), NOTICES_AFTER_ENDING),
                        MoveTask.MOVE_TELL_OF_ENDING.rule())
                .metOn(told(first))
                .until(careEnded(first.id()))
                .judgedAt(asAt);
    }

    private Optional<LocalDate> told(Episode first) {
        return record.all(EndingNotified.class).stream()
                .filter(notices -> notices.placement().equals(first.id()))
                .map(EndingNotified::on)
                .findFirst();
    }

    private Obligation third(PlacementSpell spell) {
        var first = spell.episodes().getFirst();
        return Clock.of(
                        ObligationKind.THIRD_PLACEMENT,
                        new Trigger(first.id(), "Third placement within a year began", spell.start()),
                        settings.after(spell.start(), LOOK_INTO),
                        MoveTask.MOVE_LOOK_INTO_INSTABILITY.rule())
                .metOn(record.all(InstabilityLookedInto.class).stream()
                        .filter(looked -> looked.placement().equals(first.id()))
                        .map(InstabilityLookedInto::on)
                        .findFirst())
                .until(careEnded(first.id()))
                .judgedAt(asAt);
    }

    private List<Obligation> stays() {
        var all = new ArrayList<Obligation>();
        for (var overrun : TemporaryStays.overruns(record, asAt)) {
            if (settings.isInUseOn(overrun.last())) {
                all.add(stay(overrun.stay(), overrun.last(), Optional.empty()));
            }
        }
        for (var recoded : record.all(StayRecoded.class)) {
            record.episodes().stream()
                    .filter(episode -> episode.id().equals(recoded.stay()))
                    .findFirst()
                    .ifPresent(stay -> all.add(stay(
                            stay,
                            TemporaryStays.limit(recoded.was())
                                    .map(stay.start()::plus)
                                    .orElse(stay.start()),
                            Optional.of(recoded.on()))));
        }
        return all;
    }

    private Obligation stay(Episode stay, LocalDate last, Optional<LocalDate> recodedOn) {
        return Clock.of(
                        ObligationKind.TEMPORARY_STAY,
                        new Trigger(stay.id(), "Temporary stay began", stay.start()),
                        settings.after(last, RECODE),
                        MoveTask.MOVE_RECODE_STAY.rule())
                .metOn(recodedOn)
                .judgedAt(asAt);
    }

    /** When the care in which an episode lies came to its end, or the child of age. */
    private Optional<LocalDate> careEnded(FactId episode) {
        return record.periodsOfCare().stream()
                .filter(period ->
                        period.episodes().stream().anyMatch(one -> one.id().equals(episode)))
                .findFirst()
                .flatMap(period -> period.end())
                .or(() -> record.cameOfAge(asAt));
    }
}
