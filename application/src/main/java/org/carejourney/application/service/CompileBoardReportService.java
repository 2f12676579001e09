package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.report.BoardReport;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.ReviewHeld;

final class CompileBoardReportService implements CompileBoardReport {
    private static final int MONTHS = 13;

    private final OutPorts out;
    private final Figures figures;

    CompileBoardReportService(OutPorts out, Figures figures) {
        this.out = out;
        this.figures = figures;
    }

    @Override
    public BoardReport compile(Actor by, LocalDate asAt) {
        mustCompile(by);
        var knownAt = out.clock().now();
        var report = new BoardReport(0, asAt, knownAt, by.user(), lines(asAt, knownAt), Optional.empty());
        return out.transactions().inTransaction(() -> out.boardReports().add(report));
    }

    @Override
    public List<BoardReport> all(Actor by) {
        return out.boardReports().all().stream()
                .filter(report -> maySee(by, report))
                .toList();
    }

    @Override
    public Optional<BoardReport> find(Actor by, long id) {
        return out.boardReports().find(id).filter(report -> maySee(by, report));
    }

    @Override
    public Restatements restatements(Actor by, long id) {
        var report = find(by, id).orElseThrow(() -> new IllegalArgumentException("There is no report " + id));
        var now = lines(report.asAt(), out.clock().now());
        var changes = new ArrayList<Change>();
        for (var line : report.lines()) {
            now.stream()
                    .filter(current -> current.code().equals(line.code()) && saysOtherwise(line, current))
                    .findFirst()
                    .ifPresent(current -> changes.add(new Change(line, current)));
        }
        return new Restatements(corrections(report.knownAt()), changes);
    }

    private static boolean saysOtherwise(BoardReport.Line then, BoardReport.Line now) {
        return !then.numerator().equals(now.numerator()) || !then.denominator().equals(now.denominator());
    }

    private List<Correction> corrections(Instant since) {
        return out.careRecords().correctionsSince(since).stream()
                .filter(correction ->
                        correction.now().filter(now -> now.reason().isBlank()).isEmpty())
                .map(CompileBoardReportService::correction)
                .toList();
    }

    private static Correction correction(CareRecords.Correction correction) {
        var before = correction.before();
        var now = correction.now();
        return new Correction(
                words(before.fact())
                        + now.map(fact -> ", now " + words(fact.fact())).orElse(", withdrawn"),
                now.map(fact -> fact.reason()).orElse(before.reason()),
                now.map(fact -> fact.recordedAt()).or(before::until).orElse(before.recordedAt()),
                now.map(fact -> fact.by()).orElse(before.by()));
    }

    private static String words(Fact fact) {
        return fact instanceof ReviewHeld review
                ? "review held on " + DayWords.of(review.on())
                : fact.getClass().getSimpleName() + " of " + DayWords.of(fact.happenedOn());
    }

    private List<BoardReport.Line> lines(LocalDate asAt, Instant knownAt) {
        var setting = Settings.figures(out, Optional.of(knownAt));
        var indicators = Catalogue.on(asAt, setting.clocks());
        var days = new ArrayList<>(Months.upTo(asAt, MONTHS));
        days.addFirst(asAt.minusYears(1));
        var tallies = figures.tallies(days, Optional.of(knownAt), indicators);
        var lines = new ArrayList<BoardReport.Line>();
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            var column = tallies.stream().map(row -> row.get(at)).toList();
            lines.add(line(indicators.get(i), indicators.get(i).isAvailable(setting), column, days, setting.clocks()));
        }
        return lines;
    }

    private static BoardReport.Line line(
            Indicator indicator, boolean available, List<Tally> column, List<LocalDate> days, ClockSettings clocks) {
        var readings = new ArrayList<BoardReport.Reading>();
        for (int i = 0; i < days.size(); i++) {
            boolean told = available && indicator.isToldOf(days.get(i), clocks);
            readings.add(told ? reading(indicator, column.get(i), days.get(i)) : nothing(days.get(i)));
        }
        return new BoardReport.Line(
                indicator.code(), readings.getLast(), readings.getFirst(), readings.subList(1, readings.size()));
    }

    private static BoardReport.Reading reading(Indicator indicator, Tally tally, LocalDate day) {
        return new BoardReport.Reading(
                day,
                Optional.of(tally.numerator()),
                indicator.unit() == Unit.COUNT ? Optional.empty() : Optional.of(tally.denominator()),
                tally.value(indicator.unit()));
    }

    private static BoardReport.Reading nothing(LocalDate day) {
        return new BoardReport.Reading(day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static boolean maySee(Actor by, BoardReport report) {
        return by.role() != Role.BOARD_MEMBER || report.published().isPresent();
    }

    private static void mustCompile(Actor by) {
        if (!by.may(Permission.COMPILE_REPORT)) {
            throw new NotAllowed(by.user(), Permission.COMPILE_REPORT);
        }
    }
}
