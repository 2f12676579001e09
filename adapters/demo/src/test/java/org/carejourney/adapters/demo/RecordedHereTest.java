package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the invented council recorded beside its returns looks like a council at work. */
class RecordedHereTest {
    private static final ClockSettings CLOCKS = new ClockSettings(
            WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN), Optional.of(LocalDate.of(2020, 4, 1)));
    private static final List<CareRecord> RECORDS = new ArrayList<>();
    private static final Map<String, Tally> TALLIES = new HashMap<>();

    @BeforeAll
    static void work() {
        try (var children = DemoCouncil.of(DemoCouncil.SEED).children(DemoCouncil.CHILDREN)) {
            children.map(GeneratedChild::record).map(RecordedHereTest::worked).forEach(RECORDS::add);
        }
        var setting = new Setting("E08000031", CLOCKS, Optional.empty());
        for (var indicator : Catalogue.on(Demo.TODAY, CLOCKS)) {
            if (indicator.needs() == Indicator.Needs.USE) {
                TALLIES.put(
                        indicator.code(),
                        RECORDS.stream()
                                .map(record -> indicator.find(ChildAsAt.of(record, Demo.TODAY, setting)))
                                .map(Tally::of)
                                .reduce(Tally.ZERO, Tally::plus));
            }
        }
    }

    private static CareRecord worked(CareRecord returned) {
        var ids = new AtomicLong();
        var facts = new ArrayList<Fact>();
        returned.facts().forEach(fact -> facts.add(Numbering.numbered(fact, new FactId(ids.incrementAndGet()))));
        var record = CareRecord.of(returned.child(), facts);
        facts.addAll(new RecordedHere(record, CLOCKS, Demo.TODAY, () -> new FactId(ids.incrementAndGet())).facts());
        return CareRecord.of(returned.child(), facts);
    }

    @Test
    void every_event_has_a_number_and_a_place_of_its_own() {
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(events(record))
                        .extracting(event -> event.getClass().getSimpleName() + event.key())
                        .doesNotHaveDuplicates());
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(record.facts())
                        .extracting(Fact::id)
                        .doesNotHaveDuplicates()
                        .doesNotContain(FactId.UNSAVED));
        assertThat(RECORDS.stream().flatMap(record -> events(record).stream()))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(event -> assertThat(event.happenedOn()).isBeforeOrEqualTo(Demo.TODAY));
    }

    private static List<Event> events(CareRecord record) {
        return record.all(Event.class);
    }

    @Test
    void it_is_the_same_every_time() {
        try (Stream<GeneratedChild> children = DemoCouncil.of(DemoCouncil.SEED).children(100)) {
            assertThat(children.map(GeneratedChild::record)
                            .map(RecordedHereTest::worked)
                            .map(CareRecord::facts))
                    .isEqualTo(
                            RECORDS.stream().limit(100).map(CareRecord::facts).toList());
        }
    }

    /** Four adoptions this year, and many more children who live with their adopters and wait for the court. */
    @Test
    void the_way_to_adoption_is_peopled() {
        assertThat(TALLIES.get("ADO-03.YTD").numerator()).isEqualTo(4);
        assertThat(TALLIES.get("ADO-03.backlog").numerator()).isPositive();
        assertThat(TALLIES.get("ADO-20.placed").numerator()).isBetween(15L, 35L);
        assertThat(TALLIES.get("ADO-20").numerator()).isBetween(25L, 50L);
    }

    @ParameterizedTest
    @CsvSource({"PLN-01, 85, 100", "PLN-02, 80, 95", "PLN-03, 70, 92", "PER-01, 78, 96", "ADO-03.R12, 30, 75"})
    void figures_are_as_published_or_as_one_would_expect(String code, double least, double most) {
        var tally = TALLIES.get(code);

        assertThat(100.0 * tally.numerator() / tally.denominator())
                .as("%s: %d of %d", code, tally.numerator(), tally.denominator())
                .isBetween(least, most);
    }
}
