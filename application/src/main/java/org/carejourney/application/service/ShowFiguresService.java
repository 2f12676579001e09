package org.carejourney.application.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;

final class ShowFiguresService implements ShowFigures {
    private static final int MONTHS = 13;

    private final OutPorts out;
    private final Figures figures;

    ShowFiguresService(OutPorts out, Figures figures) {
        this.out = out;
        this.figures = figures;
    }

    @Override
    public Scorecard scorecard(Actor by, LocalDate asAt, Optional<Instant> knownAt) {
        var setting = Settings.figures(out, knownAt);
        var indicators = Catalogue.on(asAt, setting.clocks());
        var days = new ArrayList<>(Months.upTo(asAt, MONTHS));
        days.addFirst(asAt.minusYears(1));
        var tallies = figures.tallies(days, knownAt, indicators);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(row(indicators.get(i), setting, column(tallies, i), days));
        }
        return new Scorecard(asAt, knownAt, rows);
    }

    private static Row row(Indicator indicator, Setting setting, List<Tally> tallies, List<LocalDate> days) {
        boolean available = indicator.isAvailable(setting);
        var values = new ArrayList<Optional<BigDecimal>>();
        for (int i = 0; i < tallies.size(); i++) {
            values.add(
                    available && indicator.isToldOf(days.get(i), setting.clocks())
                            ? tallies.get(i).value(indicator.unit())
                            : Optional.empty());
        }
        return new Row(
                indicator,
                available,
                tallies.getLast(),
                values.getLast(),
                values.getFirst(),
                values.subList(1, values.size()));
    }

    private static List<Tally> column(List<List<Tally>> rows, int at) {
        return rows.stream().map(row -> row.get(at)).toList();
    }

    @Override
    public Trend trend(Actor by, String code, LocalDate asAt, Optional<Instant> knownAt, int months) {
        var indicator =
                Catalogue.find(code).orElseThrow(() -> new IllegalArgumentException("There is no indicator " + code));
        var clocks = Settings.clocks(out, knownAt);
        var days = Months.upTo(asAt, months + 1).stream()
                .filter(day -> indicator.isToldOf(day, clocks))
                .toList();
        var tallies = figures.tallies(days, knownAt, List.of(indicator));
        var points = new ArrayList<Trend.Point>();
        for (int i = 0; i < days.size(); i++) {
            points.add(new Trend.Point(days.get(i), tallies.get(i).getFirst()));
        }
        return new Trend(indicator, points);
    }
}
