package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.AdopterSex;
import org.carejourney.domain.code.AdopterStatus;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.CodeList;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Records at random, with every fact that a return can carry, all of it visible in the years that are written. */
final class InventedRecords {
    static final CollectionYear FIRST = new CollectionYear(2018);
    static final LocalDate EXTRACT = LocalDate.of(2021, 5, 31);
    private static final FactId ID = FactId.UNSAVED;
    private static final CollectionYear YEAR = new CollectionYear(2020);

    private final Random random;

    InventedRecords(Random random) {
        this.random = random;
    }

    CareRecord record(int number) {
        var born = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(4000));
        var facts = new ArrayList<Fact>();
        var episodes = episodes();
        var start = episodes.getFirst().start();
        var end = episodes.getLast().end().orElse(EXTRACT);
        facts.addAll(episodes);
        facts.add(new Person(
                ID,
                born,
                any(Sex.LIST),
                any(Ethnicity.LIST),
                random.nextBoolean() ? "UN3" : "A%012d".formatted(random.nextInt(1000000)),
                flag(),
                maybe(() -> start.minusDays(5))));
        var visible = start.isBefore(FIRST.firstDay()) ? FIRST.firstDay() : start;
        for (var held = day(visible, end); held.isBefore(EXTRACT); held = held.plusDays(1 + random.nextInt(200))) {
            facts.add(new ReviewHeld(ID, held, any(Participation.LIST), false));
        }
        sometimes(() -> {
            var from = day(FIRST.firstDay(), EXTRACT);
            facts.add(new MissingEpisode(
                    ID,
                    some(MissingType.LIST),
                    from,
                    random.nextBoolean() ? Optional.empty() : Optional.of(day(from, EXTRACT))));
        });
        sometimes(() -> facts.add(new UnaccompaniedStatus(ID, maybe(() -> end))));
        sometimes(() -> facts.add(health()));
        sometimes(() -> facts.add(
                new CareLeaverYear(ID, YEAR, born, any(InTouch.LIST), any(Activity.LIST), any(Accommodation.LIST))));
        sometimes(() -> facts.add(new AdoptionDecision(
                ID,
                Optional.of(start),
                maybe(() -> end),
                flag(),
                maybe(() -> 2),
                any(AdopterSex.LIST),
                any(AdopterStatus.LIST))));
        sometimes(() -> facts.add(new PlacedForAdoption(ID, start, maybe(() -> end), any(ReasonPlacedCeased.LIST))));
        sometimes(() ->
                facts.add(new PermanenceBefore(ID, some(PreviousPermanence.LIST), "E08000031", maybe(() -> born))));
        return CareRecord.of(new ChildId("C" + number), facts);
    }

    private List<Episode> episodes() {
        var episodes = new ArrayList<Episode>();
        var start = day(LocalDate.of(2016, 1, 1), EXTRACT.minusDays(400));
        boolean ends;
        do {
            var end = start.plusDays(1 + random.nextInt(600));
            ends = end.isAfter(EXTRACT) || random.nextInt(4) == 0;
            if (end.isAfter(FIRST.firstDay())) {
                episodes.add(episode(start, end, ends, episodes.isEmpty()));
            } else {
                ends = false;
            }
            start = end;
        } while (!ends);
        return episodes;
    }

    private Episode episode(LocalDate start, LocalDate end, boolean ends, boolean isFirst) {
        boolean isOpen = end.isAfter(EXTRACT);
        return new Episode(
                ID,
                start,
                isFirst ? ReasonForNewEpisode.S : some(ReasonForNewEpisode.LIST),
                some(LegalStatus.LIST),
                any(CategoryOfNeed.LIST),
                some(PlacementType.LIST),
                any(PlacementProvider.LIST),
                isOpen ? Optional.empty() : Optional.of(end),
                isOpen ? Optional.empty() : Optional.of(ends ? ReasonEpisodeCeased.E4A : ReasonEpisodeCeased.X1),
                isOpen ? Optional.empty() : any(ReasonPlacementChanged.LIST),
                random.nextBoolean() ? "" : "WS" + random.nextInt(10) + "1AB",
                random.nextBoolean() ? "" : "B" + random.nextInt(10) + "9ZZ",
                random.nextBoolean() ? "" : "SC90000" + random.nextInt(10));
    }

    private YearlyHealth health() {
        return new YearlyHealth(
                ID,
                YEAR,
                maybe(() -> random.nextInt(41)),
                any(SdqReason.LIST),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                flag(),
                flag());
    }

    private LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
    }

    private Optional<Boolean> flag() {
        return maybe(random::nextBoolean);
    }

    private <C extends Code> C some(CodeList<C> list) {
        var codes =
                list.all().stream().filter(code -> code.years().include(YEAR)).toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private <C extends Code> Optional<C> any(CodeList<C> list) {
        return maybe(() -> some(list));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private void sometimes(Runnable what) {
        if (random.nextInt(3) == 0) {
            what.run();
        }
    }
}
