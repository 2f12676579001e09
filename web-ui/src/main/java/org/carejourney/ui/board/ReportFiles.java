package org.carejourney.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carejourney.application.port.out.ReportWriter;
import org.carejourney.application.port.out.ReportWriter.Format;
import org.carejourney.application.report.BoardReport;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Downloads;

/** A report to read on the page and to take away. */
final class ReportFiles {
    private final ReportWriter writer;
    private final String council;
    private final BoardReport report;

    ReportFiles(ReportWriter writer, String council, BoardReport report) {
        this.writer = writer;
        this.council = council;
        this.report = report;
    }

    List<Component> downloads() {
        return List.of(
                download("Download PDF", Format.PDF, "application/pdf", "pdf"),
                download("HTML", Format.HTML, "text/html; charset=utf-8", "html"),
                download("CSV", Format.CSV, "text/csv; charset=utf-8", "csv"));
    }

    private Component download(String words, Format format, String type, String ending) {
        var name = "performance-monitoring-" + report.asAt() + "." + ending;
        return Downloads.link(words, name, type, () -> written(format));
    }

    byte[] written(Format format) {
        var bytes = new ByteArrayOutputStream();
        writer.write(report, council, format, bytes);
        return bytes.toByteArray();
    }

    /** Shows the written page as high as it is, so that there is one scroll bar only. */
    static Component frame(BoardReport report, byte[] html) {
        var frame = new IFrame();
        frame.addClassName("report-frame");
        frame.setTitle("Report as at " + Dates.day(report.asAt()));
        frame.setSrcdoc(new String(html, StandardCharsets.UTF_8));
        frame.getElement()
                .executeJs(
                        "const fit = () => { const page = this.contentDocument;"
                                + " if (page && page.documentElement)"
                                + " this.style.height = (page.documentElement.scrollHeight + 4) + 'px'; };"
                                + " this.addEventListener('load', fit); addEventListener('resize', fit); setTimeout(fit, 300);");
        return frame;
    }
}
