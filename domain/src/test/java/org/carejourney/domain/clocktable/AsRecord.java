package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.clocktable.Tale.Stay;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.place.OwnArea;
import org.carejourney.domain.place.Place;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Writes a tale into a record, fact by fact, as people would. */
final class AsRecord {
    final Tale tale;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Stay, FactId> stays = new HashMap<>();
    private long next = 1;

    private AsRecord(Tale tale) {
        this.tale = tale;
    }

    static CareRecord of(String name, Tale tale) {
        var writing = new AsRecord(tale);
        writing.write();
        return CareRecord.of(new ChildId(name), writing.facts);
    }

    /** Where the homes of a tale are; of the lost ones no directory knows. */
    static OwnArea area() {
        return new OwnArea(
                "OURS",
                postcode -> postcode.contains("LOST")
                        ? Optional.empty()
                        : Optional.of(new Place(postcode.contains("OUT") ? "THEIRS" : "OURS", 0, 0)));
    }

    private void write() {
        facts.add(new Person(
                id(),
                date(tale.born()),
                Optional.empty(),
                Optional.empty(),
                "UN1",
                Optional.empty(),
                Optional.empty()));
        for (int at = 0; at < tale.stays().size(); at++) {
            boolean isLast = at + 1 == tale.stays().size();
            var stay = tale.stays().get(at);
            facts.add(
                    isLast ? last(stay) : episode(stay, tale.stays().get(at + 1).from(), "X1"));
        }
        var writer = new AsFacts(this);
        tale.happenings().stream()
                .sorted((one, other) -> Long.compare(one.day(), other.day()))
                .forEach(one -> facts.addAll(writer.of(one)));
    }

    private Episode last(Stay stay) {
        return tale.careEnded() == NEVER ? episode(stay, NEVER, "") : episode(stay, tale.careEnded(), tale.ceased());
    }

    Episode episode(Stay stay, long end, String ceased) {
        var id = id();
        stays.put(stay, id);
        var type = PlacementType.LIST.get(stay.home());
        return new Episode(
                id,
                date(stay.from()),
                ReasonForNewEpisode.LIST.get(stay.reason()),
                LegalStatus.LIST.get(stay.order()),
                Optional.of(CategoryOfNeed.N1),
                type,
                type.needsProvider() ? Optional.of(PlacementProvider.PR1) : Optional.empty(),
                end == NEVER ? Optional.empty() : Optional.of(date(end)),
                end == NEVER ? Optional.empty() : Optional.of(ReasonEpisodeCeased.LIST.get(ceased)),
                Optional.empty(),
                "WV11AA",
                "WV1" + stay.carer(),
                stay.carer());
    }

    FactId id() {
        return new FactId(next++);
    }

    FactId first() {
        return stay(tale.stays().getFirst());
    }

    FactId stay(Stay stay) {
        return Objects.requireNonNull(stays.get(stay));
    }

    Episode shortBreak(long from, long until) {
        return episode(new Stay(from, "S", "V3", "U6", "X"), until, "E4A");
    }

    FactId homeOn(long day) {
        return stay(tale.home(day));
    }

    FactId arrival(long number) {
        return stay(tale.arrivals().get((int) number));
    }

    FactId arrivedOn(long day) {
        return stay(tale.arrivedOn(day));
    }

    static LocalDate date(long day) {
        return LocalDate.ofEpochDay(day);
    }

    static Optional<LocalTime> time(Happening one) {
        return one.minute() < 0 ? Optional.empty() : Optional.of(LocalTime.of(one.minute() / 60, one.minute() % 60));
    }

    static Participation tookPart() {
        return Participation.PN1;
    }
}
