package org.carejourney.adapters.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.BoardReport.Line;
import org.carejourney.application.report.BoardReport.Reading;
import org.carejourney.domain.board.Cell;
import org.carejourney.domain.board.Page;
import org.carejourney.domain.board.SmallNumbers;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.shared.Subject;

/** The report as the Board receives it: small numbers are hidden, at each date of it. */
final class BoardPaper {
    private static final SmallNumbers SMALL_NUMBERS = SmallNumbers.ofTheCatalogue();

    private final BoardReport report;

    private BoardPaper(BoardReport report) {
        this.report = report;
    }

    static Paper of(BoardReport report, Letterhead letterhead) {
        return new Paper(
                "Performance Monitoring Information",
                letterhead.council(),
                report.asAt(),
                imprint(report, letterhead),
                Demonstration.warning(letterhead),
                true,
                Sections.of(new BoardPaper(report).rows()),
                List.of(
                        "c: confidential. From 1 to 5, or hidden so that such a number cannot be worked out.",
                        "z: not applicable, there is nobody to count.",
                        "x: not available, what the figure needs was not given."));
    }

    private static List<String> imprint(BoardReport report, Letterhead letterhead) {
        var imprint = new ArrayList<String>();
        imprint.add("Report to the Corporate Parenting Board.");
        imprint.add("Compiled by " + letterhead.name(report.compiledBy()) + " from what was recorded by "
                + Words.moment(report.knownAt()) + ".");
        imprint.add(report.published()
                .map(published ->
                        "Published by " + letterhead.name(published.by()) + " on " + Words.moment(published.at()) + ".")
                .orElse("Draft, not yet published."));
        return imprint;
    }

    private List<Paper.Row> rows() {
        var hiddenNow = hidden(line -> Optional.of(line.now()));
        var hiddenThen = hidden(line -> Optional.of(line.yearBefore()));
        var months = report.lines().stream()
                .mapToInt(line -> line.trend().size())
                .max()
                .orElse(0);
        var hiddenInMonth = new ArrayList<Set<Cell>>();
        for (int i = 0; i < months; i++) {
            int month = i;
            hiddenInMonth.add(hidden(line -> line.trend().stream().skip(month).findFirst()));
        }
        var rows = new ArrayList<Paper.Row>();
        for (var line : report.lines())
            Catalogue.find(line.code())
                    .ifPresent(indicator -> rows.add(row(indicator, line, hiddenNow, hiddenThen, hiddenInMonth)));
        return rows;
    }

    private static Paper.Row row(
            Indicator indicator, Line line, Set<Cell> now, Set<Cell> then, List<Set<Cell>> inMonth) {
        var trend = new ArrayList<Paper.Point>();
        for (int i = 0; i < line.trend().size(); i++) {
            var reading = line.trend().get(i);
            trend.add(new Paper.Point(reading.asAt(), shown(indicator, reading, inMonth.get(i))));
        }
        return new Paper.Row(
                indicator,
                shown(indicator, line.now(), now),
                counts(indicator, line.now(), now),
                shown(indicator, line.yearBefore(), then),
                trend);
    }

    private Set<Cell> hidden(Function<Line, Optional<Reading>> date) {
        var page = new HashMap<Cell, Long>();
        for (var line : report.lines())
            Catalogue.find(line.code())
                    .ifPresent(
                            indicator -> date.apply(line).ifPresent(reading -> page.putAll(cells(indicator, reading))));
        return SMALL_NUMBERS.hidden(new Page(page));
    }

    /** The counts of people that are shown: of an average, how many it is of. What counts the Board's own business hides nobody. */
    private static Map<Cell, Long> cells(Indicator indicator, Reading reading) {
        var cells = new HashMap<Cell, Long>();
        if (indicator.subject() == Subject.MEETING) return cells;
        if (isCount(indicator.unit()))
            reading.numerator().ifPresent(count -> cells.put(Cell.numerator(indicator.code()), count));
        if (reading.numerator().isPresent())
            reading.denominator().ifPresent(count -> cells.put(Cell.denominator(indicator.code()), count));
        return cells;
    }

    private static boolean isCount(Unit unit) {
        return switch (unit) {
            case COUNT, PERCENT -> true;
            case MEAN, DAYS, MEDIAN_DAYS, WEEKS -> false;
        };
    }

    private static Shown shown(Indicator indicator, Reading reading, Set<Cell> hidden) {
        if (reading.numerator().isEmpty()) return new Shown.NotAvailable();
        if (hidden.contains(Cell.numerator(indicator.code())) || hidden.contains(Cell.denominator(indicator.code())))
            return new Shown.Confidential();
        return reading.value()
                .<Shown>map(value -> new Shown.Value(value, indicator.unit()))
                .orElse(new Shown.NotApplicable());
    }

    private static String counts(Indicator indicator, Reading reading, Set<Cell> hidden) {
        if (reading.numerator().isEmpty() || reading.denominator().isEmpty()) return "";
        var numerator = text(reading.numerator().get(), hidden.contains(Cell.numerator(indicator.code())));
        var denominator = text(reading.denominator().get(), hidden.contains(Cell.denominator(indicator.code())));
        return switch (indicator.unit()) {
            case COUNT -> "";
            case PERCENT -> numerator + " of " + denominator;
            case MEAN, DAYS, MEDIAN_DAYS, WEEKS -> "for " + denominator;
        };
    }

    private static String text(long count, boolean hidden) {
        return hidden ? "c" : Words.count(count);
    }
}
