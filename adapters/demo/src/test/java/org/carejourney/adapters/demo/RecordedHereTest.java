package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.proceedings.CourtHearingResult;
import org.carejourney.domain.proceedings.ProceedingsIssued;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.shared.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the invented council recorded beside its returns looks like a council at work. */
class RecordedHereTest {
    private static final ClockSettings CLOCKS = new ClockSettings(
            WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN), Optional.of(LocalDate.of(2020, 4, 1)));
    private static final Set<Indicator.Needs> RECORDED =
            Set.of(Indicator.Needs.USE, Indicator.Needs.THE_RETURN_OR_A_YEAR_OF_USE);
    private static final List<CareRecord> RECORDS = new ArrayList<>();
    private static final Map<String, Tally> TALLIES = new HashMap<>();

    @BeforeAll
    static void work() {
        try (var children = DemoCouncil.of(DemoCouncil.SEED).children(DemoCouncil.CHILDREN)) {
            children.map(GeneratedChild::record).map(RecordedHereTest::worked).forEach(RECORDS::add);
        }
        var setting = new Setting("E08000031", CLOCKS, Optional.empty());
        for (var indicator : Catalogue.on(Demo.TODAY, CLOCKS)) {
            if (RECORDED.contains(indicator.needs())) {
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

    /** So that a figure asks one journey for its clock, and not all. */
    @Test
    void a_journey_sets_the_clocks_it_names_and_no_other() {
        for (var record : RECORDS) {
            for (var journey : JourneyCatalogue.ALL) {
                if (journey.subject() == Subject.CHILD)
                    assertThat(journey.obligations(record.asAt(Demo.TODAY), CLOCKS, Demo.TODAY))
                            .allMatch(clock -> journey.kinds().contains(clock.kind()));
            }
        }
        assertThat(ObligationKind.values())
                .allMatch(kind -> JourneyCatalogue.of(kind).kinds().contains(kind));
    }

    /** Four adoptions this year, and many more children who live with their adopters and wait for the court. */
    @Test
    void the_way_to_adoption_is_peopled() {
        assertThat(TALLIES.get("ADO-03.YTD").numerator()).isEqualTo(4);
        assertThat(TALLIES.get("ADO-03.backlog").numerator()).isPositive();
        assertThat(TALLIES.get("ADO-20.placed").numerator()).isBetween(15L, 35L);
        assertThat(TALLIES.get("ADO-20").numerator()).isBetween(25L, 50L);
    }

    @Test
    void care_proceedings_take_as_long_as_published_and_say_why() {
        var weeks = TALLIES.get("CRT-01").value(Unit.WEEKS).orElseThrow().doubleValue();
        assertThat(weeks).isBetween(39.0, 44.0);
        assertThat(TALLIES.get("CRT-01").denominator()).isGreaterThan(25);
        assertThat(TALLIES.get("CRT-03.notSaid").numerator())
                .isLessThan(TALLIES.get("CRT-03").numerator() / 4);
        assertThat(RECORDS.stream()
                        .flatMap(record -> record.all(CourtHearingResult.class).stream())
                        .filter(result -> !result.wasHeld())
                        .map(CourtHearingResult::because))
                .hasSizeGreaterThan(20)
                .allMatch(Optional::isPresent);
        assertThat(RECORDS.stream()
                        .flatMap(record -> record.all(ProceedingsIssued.class).stream())
                        .filter(issued -> issued.leadChild().equals("100004")))
                .as("the Perrys are one case")
                .hasSize(3)
                .extracting(ProceedingsIssued::caseNumber)
                .containsOnly(RECORDS.get(3)
                        .only(ProceedingsIssued.class)
                        .orElseThrow()
                        .caseNumber());
    }

    /** The month alone has too few children to rise each time; its halves do. */
    @Test
    void initial_health_assessments_come_sooner_month_by_month() {
        assertThat(initialInTime(LocalDate.of(2021, 5, 31)))
                .isGreaterThan(initialInTime(LocalDate.of(2020, 10, 31)) + 10);
    }

    private static double initialInTime(LocalDate until) {
        var indicator = Catalogue.find("HLT-01c").orElseThrow();
        var setting = new Setting("E08000031", CLOCKS, Optional.empty());
        var half = IntStream.range(0, 6)
                .mapToObj(back -> YearMonth.from(until).minusMonths(back).atEndOfMonth())
                .flatMap(day -> RECORDS.stream().map(record -> indicator.find(ChildAsAt.of(record, day, setting))))
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
        return 100.0 * half.numerator() / half.denominator();
    }

    @ParameterizedTest
    @CsvSource({
        "PER-01, 78, 96",
        "ADO-03.R12, 30, 75",
        "CRT-02, 22, 31",
        "CRT-04, 5, 40",
        "PLN-01, 85, 100",
        "PLN-02, 80, 95",
        "PLN-03, 70, 92",
        "PLN-04, 65, 90",
        "HLT-01, 70, 95",
        "HLT-02, 87, 95",
        "HLT-03, 50, 60",
        "HLT-04, 82, 91",
        "HLT-05, 80, 95",
        "HLT-06a, 75, 87",
        "HLT-07, 1, 6",
        "VIS-01, 88, 96",
        "VIS-02, 90, 98",
        "ASM-01, 80, 86",
        "REV-05, 88, 98",
        "PEP-01.ended, 90, 98",
        "PEP-01.ended.R-11, 90, 98",
        "PEP-01.ended.Y12, 85, 97",
        "PEP-01.ended.Y13, 82, 97",
        "PEP-02.start, 88, 99",
        "PEP-02.complete, 75, 95",
        "MIS-05, 45, 68",
        "MIS-05.offered, 85, 100",
        "MIS-05.declined, 3, 20"
    })
    void figures_are_as_published_or_as_one_would_expect(String code, double least, double most) {
        var tally = TALLIES.get(code);

        assertThat(100.0 * tally.numerator() / tally.denominator())
                .as("%s: %d of %d", code, tally.numerator(), tally.denominator())
                .isBetween(least, most);
    }
}
