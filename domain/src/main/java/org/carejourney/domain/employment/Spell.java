package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.FactId;

/**
 * A time in which what a young person does comes to the same: in work or learning, not available for it, or in need of
 * help, which they are as long as they look for it or nobody knows.
 *
 * @param fact what told that it began; the young person's own where nothing ever told
 * @param until the first day on which it is over; empty while it lasts
 * @param doing as told last
 * @param looked whether someone told that they are in no work or learning, not only that it is not known
 */
record Spell(FactId fact, LocalDate from, Optional<LocalDate> until, Doing doing, boolean looked) {

    /** So long in no work or learning, or not known, begins the journey; local. */
    static final LocalClock BEGINS_AFTER = LocalClock.workingDaysUsually(
            10, "NEET_BEGINS_AFTER", "Help begins after so long in no work or learning, or not known");

    /** In order of time, over all the times in which the council helps. */
    static List<Spell> all(CareRecord record, ClockSettings settings, LocalDate asAt) {
        var told = ActivityTold.all(record).stream()
                .filter(one -> !one.on().isAfter(asAt))
                .toList();
        var all = new ArrayList<Spell>();
        for (var time : Support.of(record, settings, asAt)) {
            if (!time.from().isAfter(asAt)) {
                all.addAll(within(time, told, record, asAt));
            }
        }
        return List.copyOf(all);
    }

    private static List<Spell> within(Support time, List<ActivityTold> told, CareRecord record, LocalDate asAt) {
        var spells = new ArrayList<Spell>();
        told.stream()
                .filter(one -> !one.on().isAfter(time.from()))
                .reduce((earlier, later) -> later)
                .map(one -> beginning(one.fact(), time.from(), one.doing()))
                .or(() -> record.only(Person.class).map(person -> beginning(person.id(), time.from(), Doing.NOT_KNOWN)))
                .ifPresent(spells::add);
        told.stream()
                .filter(one -> one.on().isAfter(time.from()) && time.covers(one.on()))
                .forEach(one -> add(one, spells));
        var end = time.until().filter(day -> !day.isAfter(asAt));
        if (!spells.isEmpty()) {
            spells.add(spells.removeLast().endedOn(end));
        }
        return spells;
    }

    private static void add(ActivityTold told, List<Spell> spells) {
        if (spells.isEmpty()) {
            spells.add(beginning(told.fact(), told.on(), told.doing()));
            return;
        }
        var last = spells.removeLast();
        if (last.isLike(told.doing())) {
            spells.add(new Spell(
                    last.fact, last.from, last.until, told.doing(), last.looked || told.doing() == Doing.LOOKING));
        } else {
            spells.add(last.endedOn(Optional.of(told.on())));
            spells.add(beginning(told.fact(), told.on(), told.doing()));
        }
    }

    private static Spell beginning(FactId fact, LocalDate from, Doing doing) {
        return new Spell(fact, from, Optional.empty(), doing, doing == Doing.LOOKING);
    }

    private Spell endedOn(Optional<LocalDate> day) {
        return new Spell(fact, from, day, doing, looked);
    }

    private boolean isLike(Doing other) {
        return doing == other || (doing.needsHelp() && other.needsHelp());
    }

    boolean isOpen() {
        return until.isEmpty();
    }

    boolean needsHelp() {
        return doing.needsHelp();
    }

    /** The day on which help begins, where the spell lasted until then. */
    Optional<LocalDate> helpBegins(ClockSettings settings) {
        var begins = settings.after(from, BEGINS_AFTER);
        return Optional.of(begins)
                .filter(day -> until.filter(end -> end.isBefore(day)).isEmpty());
    }
}
