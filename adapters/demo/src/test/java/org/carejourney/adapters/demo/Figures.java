package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.record.CareRecord;

/** The real figures over the invented council. */
final class Figures {
    private final Map<Indicator, Tally> tallies = new LinkedHashMap<>();

    static Figures asAt(LocalDate day, long seed, int children) {
        var council = DemoCouncil.of(seed);
        return of(council.children(children).map(GeneratedChild::record), day, council.places());
    }

    static Figures of(Stream<CareRecord> records, LocalDate day, Places places) {
        var setting = new Setting(
                InventedPlaces.COUNCIL,
                new ClockSettings(WorkingCalendar.england(), Optional.of(Demo.RECORDS_BEGIN)),
                Optional.of(places));
        var figures = new Figures();
        records.forEach(record -> {
            var child = ChildAsAt.of(record, day, setting);
            for (var indicator : Catalogue.on(day, ClockSettings.england())) {
                figures.tallies.merge(indicator, Tally.of(indicator.find(child)), Tally::plus);
            }
        });
        return figures;
    }

    Tally tally(String code) {
        return tallies.get(Catalogue.find(code).orElseThrow());
    }

    double value(String code) {
        var indicator = Catalogue.find(code).orElseThrow();
        return tallies.get(indicator).value(indicator.unit()).orElseThrow().doubleValue();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        tallies.forEach((indicator, tally) -> text.append("%-24s %6d / %6d %8s  %s%n"
                .formatted(
                        indicator.code(),
                        tally.numerator(),
                        tally.denominator(),
                        tally.value(indicator.unit()).map(Object::toString).orElse("n/a"),
                        indicator.title())));
        return text.toString();
    }
}
