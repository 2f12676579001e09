package org.carejourney.domain.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.Days;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.PeriodOfCare;

/**
 * One period of care, in which a lasting home is sought: when it ends, and what happened in it.
 *
 * @param end the day care ended, or the 18th birthday once it has come, whatever the record of care says
 */
public record TimeInCare(
        CareRecord record, PeriodOfCare period, ClockSettings settings, LocalDate asAt, Optional<LocalDate> end) {

    public static List<TimeInCare> all(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var adult = record.cameOfAge(asAt);
        return record.periodsOfCare().stream()
                .map(period -> new TimeInCare(record, period, settings, asAt, Days.earliest(period.end(), adult)))
                .toList();
    }

    /** The period in which the child is in care now; empty for those who left, or came of age. */
    public static Optional<TimeInCare> now(CareRecord record, ClockSettings settings, LocalDate today) {
        return all(record, settings, today).stream()
                .filter(time -> time.end().isEmpty())
                .findFirst();
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(period.start()) && (end.isEmpty() || !end.get().isBefore(day));
    }

    /** The day of the adoption order, which ends care. */
    public Optional<LocalDate> adopted() {
        return period.endedBecause().filter(ReasonEpisodeCeased::isAdoption).flatMap(ignored -> period.end());
    }

    /** The day of the special guardianship order, which ends care. */
    public Optional<LocalDate> guardianFound() {
        return period.endedBecause()
                .filter(ReasonEpisodeCeased::isSpecialGuardianship)
                .flatMap(ignored -> period.end());
    }

    /** The episode in force on a day; on the day care ended the last one. */
    public Optional<Episode> episodeOn(LocalDate day) {
        return period.episodes().stream()
                .filter(episode -> !episode.start().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Where the child lives now, or will return to from a temporary stay. */
    public Episode home() {
        return period.episodes().stream()
                .filter(episode -> !episode.placement().isTemporary())
                .reduce((earlier, later) -> later)
                .orElse(period.last());
    }

    /** Plans for a lasting home, in order. */
    public List<PermanencePlanAgreed> plans() {
        return record.all(PermanencePlanAgreed.class).stream()
                .filter(plan -> plan.period().equals(period.first().id()))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    /** The plan that holds now. */
    public Optional<PermanencePlanAgreed> plan() {
        return plans().stream().reduce((earlier, later) -> later);
    }

    /**
     * A stretch of time over which the plan aimed at one thing.
     *
     * @param begun the plan with which it began
     * @param ended the day of the plan that gave it up
     */
    public record Aim(PermanencePlanAgreed begun, Optional<LocalDate> ended) {}

    /** When the plan aimed at something: changed in other ways, it goes on. */
    public List<Aim> aimed(PermanencePlan at) {
        var all = new ArrayList<Aim>();
        for (var plan : plans()) {
            boolean isOn = !all.isEmpty() && all.getLast().ended().isEmpty();
            if (plan.aimsAt(at) && !isOn) {
                all.add(new Aim(plan, Optional.empty()));
            } else if (!plan.aimsAt(at) && isOn) {
                all.add(new Aim(all.removeLast().begun(), Optional.of(plan.on())));
            }
        }
        return all;
    }

    /** From when people record here what no return tells; for time before, never. */
    public boolean isTold(LocalDate day) {
        return settings.isInUseOn(day);
    }

    /** The day a clock starts that began before anything was recorded here: the latest it can be without knowing. */
    public LocalDate startOfClock(LocalDate day) {
        return settings.inUseSince().filter(day::isBefore).orElse(day);
    }
}
