package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.BoardReport.Line;
import org.carejourney.application.report.BoardReport.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcBoardReports implements BoardReports {
    private final JdbcClient jdbc;

    JdbcBoardReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoardReport> all() {
        return jdbc.sql("select id from board_report order by id desc").query(Long.class).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public Optional<BoardReport> find(long id) {
        return jdbc.sql("select * from board_report where id = ?")
                .param(id)
                .query((row, n) -> report(row))
                .optional();
    }

    @Override
    public BoardReport add(BoardReport compiled) {
        long id = jdbc.sql("insert into board_report (as_at, known_at, compiled_by) values (?, ?, ?) returning id")
                .params(compiled.asAt(), Moments.stored(compiled.knownAt()), compiled.compiledBy())
                .query(Long.class)
                .single();
        for (int number = 0; number < compiled.lines().size(); number++) {
            var line = compiled.lines().get(number);
            var readings = new ArrayList<>(List.of(line.now(), line.yearBefore()));
            readings.addAll(line.trend());
            for (int position = 0; position < readings.size(); position++) {
                add(id, number, position, line.code(), readings.get(position));
            }
        }
        return find(id).orElseThrow();
    }

    private void add(long report, int line, int position, String code, Reading reading) {
        jdbc.sql("insert into board_report_reading values (?, ?, ?, ?, ?, ?::bigint, ?::bigint, ?::numeric)")
                .param(report)
                .param(line)
                .param(position)
                .param(code)
                .param(reading.asAt())
                .param(reading.numerator().orElse(null))
                .param(reading.denominator().orElse(null))
                .param(reading.value().orElse(null))
                .update();
    }

    @Override
    public BoardReport publish(long id, String by, Instant at) {
        jdbc.sql("update board_report set published_by = ?, published_at = ? where id = ? and published_at is null")
                .params(by, Moments.stored(at), id)
                .update();
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no Board report " + id));
    }

    private BoardReport report(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var publishedAt = Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class));
        var publishedBy = row.getString("published_by");
        return new BoardReport(
                id,
                row.getObject("as_at", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("compiled_by"),
                lines(id),
                publishedAt.map(at -> new BoardReport.Published(publishedBy, at.toInstant())));
    }

    /** A reading and the line it belongs to. */
    private record Placed(int line, String code, Reading reading) {}

    private List<Line> lines(long report) {
        var byLine = new TreeMap<Integer, List<Placed>>();
        jdbc.sql("select * from board_report_reading where report_id = ? order by line, position")
                .param(report)
                .query((row, n) -> placed(row))
                .list()
                .forEach(placed -> byLine.computeIfAbsent(placed.line(), line -> new ArrayList<>())
                        .add(placed));
        return byLine.values().stream().map(JdbcBoardReports::line).toList();
    }

    private static Line line(List<Placed> placed) {
        var readings = placed.stream().map(Placed::reading).toList();
        return new Line(
                placed.getFirst().code(), readings.get(0), readings.get(1), readings.subList(2, readings.size()));
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getInt("line"),
                row.getString("code"),
                new Reading(
                        row.getObject("as_at", LocalDate.class),
                        Optional.ofNullable(row.getObject("numerator", Long.class)),
                        Optional.ofNullable(row.getObject("denominator", Long.class)),
                        Optional.ofNullable(row.getBigDecimal("value"))));
    }
}
