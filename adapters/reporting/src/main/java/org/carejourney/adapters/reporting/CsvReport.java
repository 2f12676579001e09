package org.carejourney.adapters.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.carejourney.application.report.Figure;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.shared.ChildId;

/** One row for each figure, with what an analyst needs to check it. */
final class CsvReport {
    private static final String[] HEADER = {
        "as_at",
        "known_at",
        "code",
        "title",
        "topic",
        "period",
        "unit",
        "polarity",
        "numerator",
        "denominator",
        "value",
        "cannot_tell",
        "cohort",
        "counts",
        "source",
        "children",
        "denominator_children"
    };

    private CsvReport() {}

    static void write(PerformanceReport report, OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = writer(writer);
            csv.writeRecord(HEADER);
            for (var figure : report.figures()) csv.writeRecord(row(report, figure));
            csv.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CsvWriter writer(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    private static List<String> row(PerformanceReport report, Figure figure) {
        var indicator = figure.indicator();
        return List.of(
                report.asAt().toString(),
                report.knownAt().map(Instant::toString).orElse(""),
                harmless(indicator.code()),
                harmless(indicator.title()),
                harmless(indicator.topic().words()),
                harmless(indicator.period().words()),
                indicator.unit().name(),
                indicator.polarity().name(),
                figure.numerator().map(String::valueOf).orElse(""),
                figure.denominator().map(String::valueOf).orElse(""),
                figure.value().map(BigDecimal::toPlainString).orElse(""),
                figure.available() ? String.valueOf(figure.tally().cannotTell()) : "",
                harmless(indicator.cohort()),
                harmless(indicator.test()),
                harmless(indicator.source()),
                children(figure.children()),
                children(figure.denominatorChildren()));
    }

    private static String children(List<ChildId> children) {
        return harmless(children.stream().map(ChildId::value).collect(Collectors.joining("; ")));
    }

    /** A spreadsheet must show what was written and not carry it out. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
