package org.carejourney.adapters.reporting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A report as tagged PDF (PDF/UA): screen readers find its headings, tables and the words of its pictures. */
final class PdfReport {
    private static final String FONT = "Liberation Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    static void write(Paper paper, OutputStream out) {
        try (var drawer = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawer)
                    .withProducer("CareJourney")
                    .withHtmlContent(HtmlReport.page(paper, head(paper)), null)
                    .toStream(out)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream font(String weight) {
        var font = PdfReport.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
        if (font == null) throw new IllegalStateException("The font of the reports is missing from the product");
        return font;
    }

    private static String head(Paper paper) {
        var head = new Markup();
        head.empty("meta", "name", "author", "content", paper.council().isEmpty() ? "CareJourney" : paper.council());
        head.empty("meta", "name", "subject", "content", paper.title());
        head.open("style").raw(Style.read("paper.css") + margins(paper)).end();
        head.open("bookmarks");
        for (var section : paper.sections())
            head.empty("bookmark", "name", section.topic().words(), "href", "#" + section.anchor());
        if (paper.comparesYears()) head.empty("bookmark", "name", "Twelve months in figures", "href", "#months");
        head.empty("bookmark", "name", "How each figure is counted", "href", "#about")
                .end();
        return head.toString();
    }

    /** What every page says at its edges. */
    private static String margins(Paper paper) {
        var foot =
                (paper.council().isEmpty() ? "" : paper.council() + "  ·  ") + "Position at " + Words.day(paper.asAt());
        return "@page {" + margin("bottom-left", "#55626a", quoted(foot))
                + margin("bottom-right", "#55626a", "\"Page \" counter(page) \" of \" counter(pages)")
                + margin("top-right", "#12586b", quoted(paper.warning().orElse(""))) + "}";
    }

    private static String margin(String where, String colour, String content) {
        return " @" + where + " { font-family: \"" + FONT + "\"; font-size: 8pt; color: " + colour + "; content: "
                + content + "; }";
    }

    /** A text in a style sheet that stands in a page: what means something to either is written as a number. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if ("&<>\"\\".indexOf(c) >= 0 || c < ' ')
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            else quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }
}
