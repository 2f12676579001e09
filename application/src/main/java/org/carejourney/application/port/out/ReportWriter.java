package org.carejourney.application.port.out;

import java.io.OutputStream;
import org.carejourney.application.report.BoardReport;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.application.report.Trend;

/** Writes reports as files. */
public interface ReportWriter {
    enum Format {
        JSON,
        CSV,
        HTML,
        PDF
    }

    /** Every figure with its children: for analysts, never for the Board. JSON and CSV name children; HTML and PDF do not. */
    void write(PerformanceReport report, Format format, OutputStream out);

    /** The Board's report as one HTML page, or as tagged PDF; no child is named in it. */
    void write(BoardReport report, String councilName, Format format, OutputStream out);

    /** A trend as a picture (SVG) with a text that says the same. */
    String picture(Trend trend);
}
