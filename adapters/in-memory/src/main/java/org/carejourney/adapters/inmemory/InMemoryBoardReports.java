package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.report.BoardReport;

public final class InMemoryBoardReports implements BoardReports, Remembering {
    private final TreeMap<Long, BoardReport> reports = new TreeMap<>();

    @Override
    public synchronized List<BoardReport> all() {
        return List.copyOf(reports.descendingMap().values());
    }

    @Override
    public synchronized Optional<BoardReport> find(long id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public synchronized BoardReport add(BoardReport compiled) {
        long id = reports.isEmpty() ? 1 : reports.lastKey() + 1;
        return store(compiled, id, compiled.published());
    }

    @Override
    public synchronized BoardReport publish(long id, String by, Instant at) {
        var report = find(id).orElseThrow(() -> new IllegalArgumentException("There is no Board report " + id));
        return report.published().isPresent()
                ? report
                : store(report, id, Optional.of(new BoardReport.Published(by, at)));
    }

    private BoardReport store(BoardReport report, long id, Optional<BoardReport.Published> published) {
        var stored =
                new BoardReport(id, report.asAt(), report.knownAt(), report.compiledBy(), report.lines(), published);
        reports.put(id, stored);
        return stored;
    }

    @Override
    public synchronized Runnable remember() {
        var then = Map.copyOf(reports);
        return () -> {
            reports.clear();
            reports.putAll(then);
        };
    }
}
