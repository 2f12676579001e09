package org.carejourney.adapters.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.BoardReport.Line;
import org.carejourney.application.report.BoardReport.Reading;
import org.carejourney.application.report.Figure;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.shared.ChildId;

/** Reports over the figures of the sample council. The months between its dates are drawn out of them. */
final class SampleReports {
    static final LocalDate DAY = LocalDate.of(2021, 5, 31);
    static final Instant KNOWN = Instant.parse("2021-06-02T08:30:00Z");
    static final String COUNCIL = "Wharfdale & Moor City Council";

    private static final Map<LocalDate, Map<String, Tally>> SAMPLE = read();

    private SampleReports() {}

    static BoardReport board() {
        return board(DAY);
    }

    static BoardReport board(LocalDate day) {
        var lines = new ArrayList<Line>();
        for (var indicator : Catalogue.on(day, ClockSettings.england())) {
            var now = tally(indicator.code(), day);
            if (now.isEmpty()) continue;
            var trend = new ArrayList<Reading>();
            for (int i = 12; i >= 0; i--)
                trend.add(reading(
                        indicator, YearMonth.from(day).minusMonths(i).atEndOfMonth(), drawn(indicator.code(), day, i)));
            lines.add(new Line(
                    indicator.code(),
                    reading(indicator, day, now),
                    reading(indicator, day.minusYears(1), drawn(indicator.code(), day, 12)),
                    trend));
        }
        return new BoardReport(7, day, KNOWN, "Priya Nair (Performance analyst)", lines, Optional.empty());
    }

    static PerformanceReport performance(String... codes) {
        return new PerformanceReport(
                DAY,
                Optional.of(KNOWN),
                Stream.of(codes)
                        .map(code -> Catalogue.find(code).orElseThrow())
                        .map(SampleReports::figure)
                        .toList());
    }

    static Figure figure(Indicator indicator) {
        return new Figure(
                indicator,
                tally(indicator.code(), DAY).orElse(Tally.ZERO),
                indicator.needs() != Indicator.Needs.PLACES,
                List.of(new ChildId("100003"), new ChildId("99")),
                indicator.unit() == Unit.COUNT ? List.of() : List.of(new ChildId("100003"), new ChildId("99")));
    }

    private static Optional<Tally> tally(String code, LocalDate day) {
        return Optional.ofNullable(SAMPLE.getOrDefault(day, Map.of()).get(code));
    }

    /** Between the figures a year before and today's, in even steps with a ripple. */
    private static Optional<Tally> drawn(String code, LocalDate day, int monthsBefore) {
        var now = tally(code, day);
        var before = tally(code, LocalDate.of(2020, 3, 31));
        if (now.isEmpty() || before.isEmpty()) return now;
        long ripple = monthsBefore == 0 ? 0 : Math.floorMod(code.hashCode() + 7L * monthsBefore, 3) - 1;
        long denominator = between(now.get().denominator(), before.get().denominator(), monthsBefore);
        long numerator = Math.max(0, between(now.get().numerator(), before.get().numerator(), monthsBefore) + ripple);
        return Optional.of(new Tally(denominator == 0 ? numerator : Math.min(numerator, denominator), denominator, 0));
    }

    private static long between(long now, long before, int monthsBefore) {
        return Math.round(now + (before - now) * monthsBefore / 12.0);
    }

    private static Reading reading(Indicator indicator, LocalDate day, Optional<Tally> tally) {
        return new Reading(
                day,
                tally.map(Tally::numerator),
                indicator.unit() == Unit.COUNT ? Optional.empty() : tally.map(Tally::denominator),
                tally.flatMap(of -> of.value(indicator.unit())));
    }

    private static Map<LocalDate, Map<String, Tally>> read() {
        var sample = new TreeMap<LocalDate, Map<String, Tally>>();
        try (var file = SampleReports.class.getResourceAsStream("sample-400.csv")) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var cells = line.split(",", -1);
                if (!cells[2].isEmpty())
                    sample.computeIfAbsent(LocalDate.parse(cells[0]), day -> new TreeMap<>())
                            .put(
                                    cells[1],
                                    new Tally(
                                            Long.parseLong(cells[2]),
                                            cells[3].isEmpty() ? 0 : Long.parseLong(cells[3]),
                                            0));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sample;
    }
}
