package org.carejourney.adapters.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.fostering.FosterStage;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;
import org.junit.jupiter.api.Test;

/** The invented council's fostering is as published, and its people have work to do on it. */
class InventedHouseholdsTest {
    private static final ClockSettings CLOCKS = new ClockSettings(
            WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN), Optional.of(LocalDate.of(2020, 4, 1)));
    private static final List<CareRecord> HOUSEHOLDS = invented();

    private static List<CareRecord> invented() {
        var numbers = new AtomicLong();
        return new InventedHouseholds(Demo.TODAY, () -> new FactId(numbers.incrementAndGet())).all();
    }

    private static Tally tally(String code, LocalDate day) {
        var indicator = Catalogue.find(code).orElseThrow();
        var setting = new Setting("E08000031", CLOCKS, Optional.empty());
        return HOUSEHOLDS.stream()
                .filter(record -> Catalogue.looksAt(record, day))
                .map(record -> Tally.of(indicator.find(ChildAsAt.of(record, day, setting))))
                .reduce(Tally.ZERO, Tally::plus);
    }

    @Test
    void over_two_hundred_foster_and_fifty_nine_were_new_in_2019_20() {
        assertThat(tally("FOST-01", Demo.TODAY).numerator()).isBetween(200L, 220L);
        assertThat(tally("FOST-02.approved", LocalDate.of(2020, 3, 31)).numerator())
                .isEqualTo(59);
        assertThat(tally("FOST-02", LocalDate.of(2020, 3, 31)).numerator()).isEqualTo(18);
        assertThat(tally("FOST-02", Demo.TODAY).numerator()).isEqualTo(2);
    }

    @Test
    void the_scheme_brings_most_and_brings_them_sooner() {
        var share = tally("FOST-05", Demo.TODAY);
        assertThat(100.0 * share.numerator() / share.denominator()).isBetween(50.0, 75.0);
        assertThat(tally("FOST-05", LocalDate.of(2017, 5, 31)).numerator()).isZero();
        assertThat(tally("FOST-04", Demo.TODAY).value(Unit.DAYS).orElseThrow().intValue())
                .isBetween(140, 165);
        assertThat(tally("FOST-04", LocalDate.of(2017, 3, 31))
                        .value(Unit.DAYS)
                        .orElseThrow()
                        .intValue())
                .isBetween(180, 220);
        var led = tally("FOST-03", Demo.TODAY);
        assertThat(100.0 * led.numerator() / led.denominator()).isBetween(20.0, 40.0);
    }

    @Test
    void every_stage_is_peopled_and_some_work_is_late() {
        var stages = HOUSEHOLDS.stream()
                .map(record -> FosterHousehold.of(record).stageOn(Demo.TODAY).orElseThrow())
                .toList();
        assertThat(stages)
                .contains(
                        FosterStage.ENQUIRY,
                        FosterStage.VISITED,
                        FosterStage.STAGE_1,
                        FosterStage.STAGE_2,
                        FosterStage.PANEL,
                        FosterStage.DECISION,
                        FosterStage.APPROVED,
                        FosterStage.LEFT,
                        FosterStage.STOPPED);
        var open = HOUSEHOLDS.stream()
                .flatMap(record -> JourneyCatalogue.work(record, CLOCKS, Demo.TODAY).stream())
                .filter(work -> !work.from().isAfter(Demo.TODAY))
                .toList();
        assertThat(open).hasSizeBetween(50, 150);
        assertThat(open.stream().filter(work -> work.by().isBefore(Demo.TODAY)).map(Work::task))
                .hasSizeBetween(3, 35);
    }

    @Test
    void nothing_is_told_before_it_happened_or_twice() {
        assertThat(HOUSEHOLDS).allSatisfy(record -> {
            var events = record.all(Event.class);
            assertThat(events)
                    .allSatisfy(event -> assertThat(event.happenedOn()).isBeforeOrEqualTo(Demo.TODAY));
            assertThat(events)
                    .extracting(event -> event.getClass().getSimpleName() + event.key())
                    .doesNotHaveDuplicates();
        });
        var numbers = new ArrayList<Long>();
        HOUSEHOLDS.forEach(
                record -> record.facts().forEach(fact -> numbers.add(fact.id().value())));
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(invented().stream().map(CareRecord::facts))
                .isEqualTo(HOUSEHOLDS.stream().map(CareRecord::facts).toList());
        assertThat(HOUSEHOLDS.stream()
                        .map(CareRecord::facts)
                        .mapToInt(List<Fact>::size)
                        .sum())
                .isLessThan(4_500);
    }
}
