package org.carejourney.adapters.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.application.report.Figure;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.indicator.Unit;

/** Every figure as it is: no child is named, and no small number hidden. */
final class AnalystsPaper {
    private static final String NOT_FOR_PUBLICATION = "For analysts. Small numbers are not hidden: do not publish.";

    private AnalystsPaper() {}

    static Paper of(PerformanceReport report, Letterhead letterhead) {
        var imprint = new ArrayList<String>();
        imprint.add(report.knownAt()
                .map(moment -> "As known on " + Words.moment(moment) + ".")
                .orElse("As known when the report was made."));
        return new Paper(
                "Performance figures",
                letterhead.council(),
                report.asAt(),
                imprint,
                Optional.of(Stream.concat(Demonstration.warning(letterhead).stream(), Stream.of(NOT_FOR_PUBLICATION))
                        .collect(Collectors.joining(" "))),
                false,
                Sections.of(report.figures().stream().map(AnalystsPaper::row).toList()),
                List.of(
                        "z: not applicable, there is nobody to count.",
                        "x: not available, what the figure needs was not given."));
    }

    private static Paper.Row row(Figure figure) {
        var indicator = figure.indicator();
        return new Paper.Row(
                indicator,
                shown(figure),
                figure.numerator().map(numerator -> counts(figure, numerator)).orElse(""),
                new Shown.NotAvailable(),
                List.of());
    }

    private static Shown shown(Figure figure) {
        if (!figure.available()) return new Shown.NotAvailable();
        return figure.value()
                .<Shown>map(value -> new Shown.Value(value, figure.indicator().unit()))
                .orElse(new Shown.NotApplicable());
    }

    private static String counts(Figure figure, long numerator) {
        return figure.indicator().unit() == Unit.COUNT
                ? ""
                : Words.count(numerator) + " of " + Words.count(figure.tally().denominator());
    }
}
