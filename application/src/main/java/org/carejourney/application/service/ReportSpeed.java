package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.MeasureSpeed.Measurement;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.domain.indicator.Catalogue;

/** Counting every figure, against reading the same rows out with COPY. */
final class ReportSpeed {
    private static final LocalDate AS_AT = LocalDate.of(2021, 5, 31);
    private static final int MONTHS = 24;

    private final OutPorts out;
    private final Figures figures;
    private final Stopwatch watch;

    ReportSpeed(OutPorts out, Figures figures) {
        this.out = out;
        this.figures = figures;
        this.watch = new Stopwatch(out.clock());
    }

    List<Measurement> measure(DatabaseYardstick database) {
        database.copyOut();
        figures.compute(AS_AT, Optional.empty());
        var bare = database.copyOut();
        var once = watch.time(() -> figures.compute(AS_AT, Optional.empty()));
        var trend = watch.time(() -> figures.tallies(
                Months.upTo(AS_AT, MONTHS + 1),
                Optional.empty(),
                Catalogue.on(AS_AT, Settings.clocks(out, Optional.empty()))));
        return List.of(
                new Measurement(
                        "Whole report as at one day, against reading the same rows out with COPY", once, bare, 2),
                new Measurement(
                        "Whole report with " + MONTHS + " months of trend, against the same COPY", trend, bare, 0));
    }
}
