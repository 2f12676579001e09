package org.carejourney.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Memo;

/** All facts about one child, as known at some moment, each kind in order of time. */
public final class CareRecord {
    private final ChildId child;
    private final List<Fact> facts;
    private final Map<Class<?>, List<Fact>> byKind;
    private final Optional<Person> person;
    private final List<Episode> episodes;
    private final List<Episode> ordinaryEpisodes;
    private final List<Episode> shortBreaks;
    private final List<ReviewHeld> reviews;
    private final List<PeriodOfCare> periodsOfCare;
    private final Memo<List<PlacementSpell>> spells;
    private final LocalDate speaksUntil;

    private CareRecord(ChildId child, List<Fact> facts) {
        this.child = child;
        this.facts = List.copyOf(facts);
        this.byKind = byKind(this.facts);
        this.person = all(Person.class).stream().findFirst();
        this.episodes = sorted(Episode.class, Comparator.comparing(Episode::start));
        this.reviews = sorted(ReviewHeld.class, Comparator.comparing(ReviewHeld::on));
        this.ordinaryEpisodes =
                episodes.stream().filter(episode -> !episode.isShortBreak()).toList();
        this.shortBreaks = episodes.size() == ordinaryEpisodes.size()
                ? List.of()
                : episodes.stream().filter(Episode::isShortBreak).toList();
        this.periodsOfCare = periods(ordinaryEpisodes);
        this.speaksUntil =
                facts.stream().map(Fact::speaksUntil).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        this.spells = Memo.of(() -> PlacementSpell.of(ordinaryEpisodes));
    }

    public static CareRecord of(ChildId child, List<? extends Fact> facts) {
        return new CareRecord(child, List.copyOf(facts));
    }

    /** The record as it stood on a day: facts dated later are not there, ends dated later have not come. */
    public CareRecord asAt(LocalDate day) {
        var then = new ArrayList<Fact>(facts.size());
        boolean isSame = true;
        for (var fact : facts) {
            if (fact.happenedOn().isAfter(day)) {
                isSame = false;
            } else {
                var stood = fact.asAt(day);
                isSame &= stood == fact;
                then.add(stood);
            }
        }
        return isSame ? this : new CareRecord(child, then);
    }

    /** The record but for one event. */
    public CareRecord without(Event event) {
        return keeping(fact -> !fact.id().equals(event.id()));
    }

    /** The record as it was when an event was recorded: without it, and without what was recorded here later. */
    public CareRecord before(Event event) {
        return keeping(fact ->
                !(fact instanceof Event) || fact.id().value() < event.id().value());
    }

    private CareRecord keeping(Predicate<Fact> these) {
        return new CareRecord(child, facts.stream().filter(these).toList());
    }

    /** Everything the record says was over before the day: the child left care and no later return speaks of them. */
    public boolean isOverBefore(LocalDate day) {
        return speaksUntil.isBefore(day);
    }

    public ChildId child() {
        return child;
    }

    public List<Fact> facts() {
        return facts;
    }

    public Optional<Person> person() {
        return person;
    }

    /** Empty where the header of the return could not be read: then an age cannot be told. */
    public Optional<LocalDate> born() {
        return person.map(Person::born);
    }

    /** The 18th birthday, which ends care. */
    public Optional<LocalDate> adulthood() {
        return born().map(born -> Ages.birthday(born, 18));
    }

    /** The 18th birthday where it has come by the day: it ends care, though nobody may have closed it on the record. */
    public Optional<LocalDate> cameOfAge(LocalDate by) {
        return adulthood().filter(birthday -> !birthday.isAfter(by));
    }

    /** Eighteen or older on the day; never true where the birth date is not known. */
    public boolean hasComeOfAge(LocalDate day) {
        return born().filter(born -> Ages.on(born, day) >= 18).isPresent();
    }

    /** All episodes, short breaks too, by start. */
    public List<Episode> episodes() {
        return episodes;
    }

    /** Episodes other than short breaks, by start. */
    public List<Episode> ordinaryEpisodes() {
        return ordinaryEpisodes;
    }

    public List<Episode> shortBreaks() {
        return shortBreaks;
    }

    public List<ReviewHeld> reviews() {
        return reviews;
    }

    public List<PeriodOfCare> periodsOfCare() {
        return periodsOfCare;
    }

    public List<PlacementSpell> spells() {
        return spells.get();
    }

    /**
     * When a placement ended: on the move to another, or when care ended. While the child is away temporarily it has not.
     */
    public Optional<LocalDate> ended(PlacementSpell spell) {
        var all = spells();
        int at = all.indexOf(spell);
        var period = periodsOfCare.stream()
                .filter(one -> one.episodes().contains(spell.episodes().getFirst()))
                .findFirst();
        var careEnded = period.flatMap(PeriodOfCare::end);
        if (at + 1 >= all.size()) {
            return careEnded;
        }
        var next = all.get(at + 1).start();
        return careEnded.filter(end -> !end.isAfter(next)).or(() -> Optional.of(next));
    }

    /** Facts of one kind in the order in which they were given. */
    @SuppressWarnings("unchecked") // a list under a kind holds facts of that kind
    public <F extends Fact> List<F> all(Class<F> kind) {
        return (List<F>) (kind.isRecord() ? byKind.getOrDefault(kind, List.of()) : ofAnyKind(kind));
    }

    /** The facts of a kind that has kinds of its own, such as all events. */
    private <F extends Fact> List<F> ofAnyKind(Class<F> kind) {
        var found = new ArrayList<F>();
        for (var fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }

    public <F extends Fact> Optional<F> only(Class<F> kind) {
        return all(kind).stream().findFirst();
    }

    /** Rules ask for one kind after the other, of every child for every day: each is looked for once. */
    private static Map<Class<?>, List<Fact>> byKind(List<Fact> facts) {
        var kinds = new HashMap<Class<?>, List<Fact>>();
        for (var fact : facts) {
            kinds.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
        }
        kinds.replaceAll((kind, some) -> Collections.unmodifiableList(some));
        return kinds;
    }

    private <F extends Fact> List<F> sorted(Class<F> kind, Comparator<F> order) {
        return all(kind).stream().sorted(order).toList();
    }

    /**
     * Chains episodes: one that says "started to be looked after" begins a period, and so does the first after a
     * period that has ended, whose own beginning then is not visible.
     */
    private static List<PeriodOfCare> periods(List<Episode> ordinary) {
        var periods = new ArrayList<PeriodOfCare>();
        var current = new ArrayList<Episode>();
        for (var episode : ordinary) {
            boolean begins = episode.reason() == ReasonForNewEpisode.S
                    || (!current.isEmpty() && hasEndedCare(current.getLast()));
            if (begins && !current.isEmpty()) {
                periods.add(new PeriodOfCare(current));
                current.clear();
            }
            current.add(episode);
        }
        if (!current.isEmpty()) {
            periods.add(new PeriodOfCare(current));
        }
        return List.copyOf(periods);
    }

    private static boolean hasEndedCare(Episode episode) {
        return episode.end().isPresent() && !episode.isFollowedOn();
    }
}
