package org.carejourney.adapters.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.carejourney.adapters.demo.CourtPath.Step;
import org.carejourney.application.port.out.DemonstrationData.Story;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Tells the life of one child of the showcase, in the order in which it happened. */
final class Portrait {
    private final ChildId child;
    private final String name;
    private final boolean boy;
    private final LocalDate born;
    private final Homes homes;
    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Fact> more = new ArrayList<>();
    private String story = "";
    private Ethnicity ethnicity = Ethnicity.WBRI;
    private CategoryOfNeed need = CategoryOfNeed.N1;
    private String homePostcode;
    private LocalDate end;
    private ReasonEpisodeCeased because = ReasonEpisodeCeased.E5;
    private Outcome outcome = Outcome.ADULTHOOD;
    private Optional<AdoptionPath> adoption = Optional.empty();

    private Portrait(ChildId child, String name, boolean boy, LocalDate born, Homes homes) {
        this.child = child;
        this.name = name;
        this.boy = boy;
        this.born = born;
        this.homes = homes;
        this.chance = Chance.of(child.value().hashCode()).of("portrait", 0);
        this.homePostcode = homes.ofAFamily(chance);
        this.end = Ages.birthday(born, 18);
    }

    static Portrait boy(String child, String name, String born, Homes homes) {
        return new Portrait(new ChildId(child), name, true, LocalDate.parse(born), homes);
    }

    static Portrait girl(String child, String name, String born, Homes homes) {
        return new Portrait(new ChildId(child), name, false, LocalDate.parse(born), homes);
    }

    Portrait story(String words) {
        this.story = words;
        return this;
    }

    Portrait from(Ethnicity origin, CategoryOfNeed neededCareBecause, String familyLivesAt) {
        this.ethnicity = origin;
        this.need = neededCareBecause;
        this.homePostcode = familyLivesAt;
        return this;
    }

    Portrait footing(String from, LegalStatus status) {
        steps.add(new Step(LocalDate.parse(from), status));
        return this;
    }

    /** The first home, or a move to new carers. */
    Portrait livesIn(String from, PlacementType type, ReasonPlacementChanged placementBeforeEnded) {
        var before = stays.isEmpty() ? "" : stays.getLast().where().postcode();
        return livesIn(
                from, homes.find(chance, type, LocalDate.parse(from), homePostcode, before), placementBeforeEnded);
    }

    Portrait livesIn(String from, Where where, ReasonPlacementChanged placementBeforeEnded) {
        var day = LocalDate.parse(from);
        stays.add(stays.isEmpty() ? Stay.first(day, where) : Stay.move(day, where, placementBeforeEnded));
        return this;
    }

    /** The same carers become something else to the child. */
    Portrait carersBecome(String from, PlacementType type) {
        var now = stays.getLast().where();
        stays.add(Stay.sameCarer(LocalDate.parse(from), new Where(type, now.provider(), now.postcode(), now.urn())));
        return this;
    }

    /** Away for a time; until nobody knows when. */
    Portrait away(String from, PlacementType type) {
        stays.add(Stay.away(LocalDate.parse(from), Homes.away(type)));
        return this;
    }

    /** Back with carers of an earlier stay, the first being 0. */
    Portrait returnsTo(String from, int stay, ReasonPlacementChanged placementBeforeEnded) {
        return livesIn(from, stays.get(stay).where(), placementBeforeEnded);
    }

    Portrait leaves(String day, ReasonEpisodeCeased why) {
        this.end = LocalDate.parse(day);
        this.because = why;
        return this;
    }

    Portrait adoption(AdoptionPath path) {
        this.outcome = Outcome.ADOPTION;
        this.adoption = Optional.of(path);
        this.end = path.adopted();
        this.because = ReasonEpisodeCeased.E12;
        return this;
    }

    /** Reviews as they should be, up to one held on the given day; none after. */
    Portrait reviewedUntil(String lastHeld) {
        var last = LocalDate.parse(lastHeld);
        var start = stays.getFirst().from();
        var days = new TreeSet<LocalDate>();
        var first = WorkingCalendar.england().after(start, WorkingDays.workingDays(18));
        var second = onAWeekday(first.plusDays(84));
        for (var day = last; day.isAfter(second.plusDays(30)); day = onAWeekday(day.minusDays(150))) {
            days.add(day);
        }
        days.add(first);
        days.add(second);
        days.removeIf(day -> day.isAfter(last) || day.isBefore(Demo.RECORDS_BEGIN));
        days.forEach(this::reviewed);
        return this;
    }

    Portrait reviewed(String... days) {
        for (var day : days) {
            reviewed(LocalDate.parse(day));
        }
        return this;
    }

    private void reviewed(LocalDate day) {
        boolean underFour = Ages.on(born, day) < 4;
        var how = chance.happens(0.7) ? Participation.PN1 : Participation.PN6;
        more.add(new ReviewHeld(FactId.UNSAVED, day, Optional.of(underFour ? Participation.PN0 : how), false));
    }

    Portrait and(Fact fact) {
        more.add(fact);
        return this;
    }

    GeneratedChild told() {
        var plan = new CarePlan(born, stays.getFirst().from(), end, outcome, new CourtPath(steps), adoption);
        var period = new Period(plan, stays, because, need, homePostcode);
        var facts = new ArrayList<Fact>(period.episodes());
        facts.add(new PermanenceBefore(FactId.UNSAVED, PreviousPermanence.Z1, "", Optional.empty()));
        facts.addAll(HealthYears.during(chance.of("health", 0), plan));
        facts.addAll(period.adoption(chance.of("adopters", 0)));
        facts.addAll(more);
        return Identity.told(child, name, born, boy, ethnicity, 0).with(facts);
    }

    /** A child in short breaks only: no period of care, nothing but what was said. */
    GeneratedChild toldOfShortBreaks() {
        return Identity.told(child, name, born, boy, ethnicity, 0).with(more);
    }

    Story story() {
        return new Story(child, name, story);
    }

    static CollectionYear year(String day) {
        return CollectionYear.of(LocalDate.parse(day));
    }

    private static LocalDate onAWeekday(LocalDate day) {
        var on = day;
        while (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
            on = on.minusDays(1);
        }
        return on;
    }
}
