package org.carejourney.adapters.reporting;

import java.io.OutputStream;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.application.report.Trend;

/** Writes every report in every format. */
final class ReportFiles implements ReportWriter {
    private final Letterhead letterhead;

    ReportFiles(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    @Override
    public void write(PerformanceReport report, Format format, OutputStream out) {
        switch (format) {
            case JSON -> JsonReport.write(report, out);
            case CSV -> CsvReport.write(report, out);
            case HTML -> HtmlReport.write(AnalystsPaper.of(report, letterhead), out);
            case PDF -> PdfReport.write(AnalystsPaper.of(report, letterhead), out);
        }
    }

    @Override
    public void write(BoardReport report, String councilName, Format format, OutputStream out) {
        var paper = BoardPaper.of(report, letterhead.of(councilName));
        switch (format) {
            case HTML -> HtmlReport.write(paper, out);
            case PDF -> PdfReport.write(paper, out);
            case JSON, CSV ->
                throw new IllegalArgumentException("The Board reads HTML or PDF; " + format + " names children");
        }
    }

    @Override
    public String picture(Trend trend) {
        return TrendPicture.of(trend);
    }
}
