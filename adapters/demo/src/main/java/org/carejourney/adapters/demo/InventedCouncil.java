package org.carejourney.adapters.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.ReturnsWriter;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.meeting.MeetingPlanned;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** The demonstration's council, which hands in returns like any other. */
final class InventedCouncil implements DemonstrationData {
    private static final double USUALLY = 0.8;

    private final ReturnsWriter returns;
    private final DemoCouncil council;
    private final int children;

    /** @param children how many have been in its care in all its years */
    InventedCouncil(ReturnsWriter returns, int children) {
        this.returns = returns;
        this.children = children;
        this.council = DemoCouncil.of(DemoCouncil.SEED);
    }

    @Override
    public void writeReturns(Path folder) {
        writeReturns(folder, children);
    }

    @Override
    public void writeReturns(Path folder, int children) {
        try (var all = council.children(children)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve("postcodes.csv"), postcodes());
            returns.write(folder, Demo.FIRST_YEAR, Demo.TODAY, all.map(GeneratedChild::record));
        } catch (IOException failure) {
            throw new UncheckedIOException("The invented returns could not be written to " + folder, failure);
        }
    }

    @Override
    public List<Profile> profiles() {
        return council.children(children).map(GeneratedChild::profile).toList();
    }

    @Override
    public List<Fact> recorded(CareRecord record, ClockSettings settings, LocalDate today, Supplier<FactId> ids) {
        var facts = new ArrayList<>(new RecordedHere(record, settings, today, ids).facts());
        facts.addAll(new ReviewPreparation(settings, today, ids).of(record));
        return facts;
    }

    @Override
    public List<CareRecord> households(LocalDate today, Supplier<FactId> ids) {
        return new InventedHouseholds(today, ids).all();
    }

    /** The Board meets in the second week of the month after next, and planned so when it last met. */
    @Override
    public List<CareRecord> meetings(LocalDate today, Supplier<FactId> ids) {
        var meetingOn = today.withDayOfMonth(1)
                .plusMonths(2)
                .plusDays(7)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        var planned = new MeetingPlanned(ids.get(), meetingOn.minusWeeks(9), meetingOn, true, "Town hall");
        return List.of(CareRecord.of(Subject.MEETING.id(String.valueOf(ids.get().value())), List.of(planned)));
    }

    @Override
    public Map<ChildId, List<Fact>> fosterHomes(
            List<CareRecord> children, List<CareRecord> households, LocalDate today, Supplier<FactId> ids) {
        var homes = new FosterHomes(households, today, ids);
        var told = new LinkedHashMap<ChildId, List<Fact>>();
        for (var child : children) {
            var home = homes.of(child);
            if (!home.isEmpty()) {
                told.put(child.child(), List.copyOf(home));
            }
        }
        return told;
    }

    @Override
    public Answers answers(CareRecord record, List<Field> fields, LocalDate today, long mood) {
        var chance = Chance.of(DemoCouncil.SEED).of("answers", mood);
        return new InventedAnswers(chance, new AsReturned(record, chance), USUALLY, today, today).to(fields);
    }

    @Override
    public List<DemoUser> users() {
        return Staff.users();
    }

    @Override
    public List<Story> stories() {
        return council.showcase().stories();
    }

    private List<String> postcodes() {
        var lines = new ArrayList<String>();
        lines.add("pcd,laua,oseast1m,osnrth1m");
        for (var address : council.places().addresses()) {
            var place = address.place();
            lines.add("%s,%s,%d,%d".formatted(address.postcode(), place.council(), place.easting(), place.northing()));
        }
        return lines;
    }
}
