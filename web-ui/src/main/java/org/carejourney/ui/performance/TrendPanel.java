package org.carejourney.ui.performance;

import static org.carejourney.ui.parts.Picture.escaped;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Picture;
import org.carejourney.ui.parts.Words;

/** How a figure went from month to month: drawn, said in a sentence, and as a table. */
final class TrendPanel {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;

    private TrendPanel() {}

    static Component of(Trend trend) {
        var unit = trend.indicator().unit();
        var values =
                trend.points().stream().map(point -> point.tally().value(unit)).toList();
        if (trend.points().size() < 2 || Line.of(values).isEmpty())
            return new Paragraph("There are not yet two points in time to draw a line between.");
        var table = new DataTable<Trend.Point>("The same as a table")
                .text("As at", point -> Dates.day(point.asAt()))
                .number("Figure", point -> Words.value(point.tally().value(unit), unit))
                .number("Counted", point -> Words.outOf(point.tally(), unit))
                .of(trend.points().reversed());
        var details = new NativeDetails("The same as a table", table);
        details.addClassName("more-about");
        var words = sentence(trend, values);
        return new Div(
                Picture.of(draw(trend, values), words, "chart"),
                Parts.classed(new Paragraph(words), "source"),
                details);
    }

    private static String sentence(Trend trend, List<Optional<BigDecimal>> values) {
        var unit = trend.indicator().unit();
        var first = trend.points().getFirst();
        var last = trend.points().getLast();
        var known = values.stream().flatMap(Optional::stream).toList();
        var low = known.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var high = known.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return "From " + Words.value(values.getFirst(), unit) + " in " + Dates.month(first.asAt()) + " to "
                + Words.value(values.getLast(), unit) + " in " + Dates.month(last.asAt()) + "; lowest "
                + Words.value(low, unit) + ", highest " + Words.value(high, unit) + ".";
    }

    private static String draw(Trend trend, List<Optional<BigDecimal>> values) {
        var unit = trend.indicator().unit();
        var line = scaled(Line.of(values), unit);
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-58 -14 ")
                .append(WIDTH + 80)
                .append(' ')
                .append(HEIGHT + 50)
                .append("\" aria-hidden=\"true\">");
        for (int i = 0; i <= 4; i++) {
            double value = line.low() + (line.high() - line.low()) * i / 4;
            double y = HEIGHT - HEIGHT * i / 4.0;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"0\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d9dfe2\"/>"
                            + "<text x=\"-10\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                    WIDTH,
                    y,
                    y,
                    y + 4,
                    axis(value, unit)));
        }
        svg.append("<path d=\"")
                .append(line.path(WIDTH, HEIGHT))
                .append("\" fill=\"none\" stroke=\"#0b5563\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>");
        for (int i = 0; i < values.size(); i++) {
            point(svg, trend, line, values, i);
        }
        return svg.append("</svg>").toString();
    }

    private static void point(StringBuilder svg, Trend trend, Line line, List<Optional<BigDecimal>> values, int at) {
        double x = line.x(at, WIDTH);
        var day = trend.points().get(at).asAt();
        int every = values.size() > 8 ? 3 : 1;
        if ((values.size() - 1 - at) % every == 0)
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    x,
                    HEIGHT + 24,
                    Dates.month(day)));
        values.get(at)
                .ifPresent(value -> svg.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0b5563\"><title>%s</title></circle>",
                        x,
                        line.y(value, HEIGHT),
                        escaped(Dates.day(day) + ": "
                                + Words.value(value, trend.indicator().unit())))));
    }

    /** A percentage near the top keeps 100 as its top; a number starts at nought unless it never comes near, or lies below. */
    private static Line scaled(Line line, Unit unit) {
        double room = (line.high() - line.low()) * 0.2;
        double bottom = Math.floor(line.low() - room);
        if (line.low() >= 0) bottom = Math.max(0, bottom);
        double top = Math.ceil(line.high() + room);
        if (unit == Unit.PERCENT) top = Math.min(100, top);
        if (bottom >= 0 && bottom < top * 0.3) bottom = 0;
        double spread = Math.max(unit == Unit.COUNT ? 4 : 1, top - bottom);
        return line.from(bottom, unit == Unit.COUNT ? bottom + Math.ceil(spread / 4) * 4 : bottom + spread);
    }

    private static String axis(double value, Unit unit) {
        return switch (unit) {
            case COUNT, DAYS, MEDIAN_DAYS -> Words.number(Math.round(value));
            case PERCENT -> String.format(Locale.UK, "%.0f%%", value);
            case MEAN, WEEKS -> String.format(Locale.UK, "%.1f", value);
        };
    }
}
