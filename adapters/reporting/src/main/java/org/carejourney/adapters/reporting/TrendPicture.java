package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.indicator.Unit;

/** A trend as a line over months, with its axis, its last value, and a description that says the same. */
final class TrendPicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int RIGHT = 72;
    private static final int TOP = 20;
    private static final int BOTTOM = 36;
    private static final String INK = "#12586b";

    private final Trend trend;
    private final Unit unit;
    private final List<Optional<BigDecimal>> values;
    private final double low;
    private final double high;

    private TrendPicture(Trend trend) {
        this.trend = trend;
        this.unit = trend.indicator().unit();
        this.values =
                trend.points().stream().map(point -> point.tally().value(unit)).toList();
        var range = range(values, unit);
        this.low = range[0];
        this.high = range[1];
    }

    static String of(Trend trend) {
        return new TrendPicture(trend).draw();
    }

    private String draw() {
        var id = "trend-" + trend.indicator().code().replaceAll("[^A-Za-z0-9-]", "-");
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                "100%",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-family",
                "inherit",
                "font-size",
                "12");
        svg.element("title", trend.indicator().title(), "id", id + "-title");
        svg.element("desc", description(), "id", id + "-desc");
        scale(svg);
        months(svg);
        line(svg);
        last(svg);
        return svg.close().toString();
    }

    private String description() {
        return trend.points().isEmpty()
                ? "No months."
                : trend.points().stream()
                        .map(point -> Words.day(point.asAt()) + ": "
                                + point.tally()
                                        .value(unit)
                                        .map(value -> Words.value(value, unit))
                                        .orElse("not applicable"))
                        .collect(Collectors.joining("; ", "", "."));
    }

    private void scale(Markup svg) {
        for (int step = 0; step <= 2; step++) {
            double value = low + (high - low) * step / 2;
            var y = Sparkline.number(y(value));
            svg.empty(
                    "line",
                    "x1",
                    "" + LEFT,
                    "x2",
                    "" + (WIDTH - RIGHT),
                    "y1",
                    y,
                    "y2",
                    y,
                    "stroke",
                    "currentColor",
                    "stroke-opacity",
                    step == 0 ? "0.45" : "0.15");
            svg.element(
                    "text",
                    label(value),
                    "x",
                    "" + (LEFT - 10),
                    "y",
                    Sparkline.number(y(value) + 4),
                    "text-anchor",
                    "end",
                    "fill",
                    "currentColor");
        }
    }

    private String label(double value) {
        return switch (unit) {
            case COUNT, DAYS, MEDIAN_DAYS -> Words.count(Math.round(value));
            case PERCENT ->
                new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
            case MEAN, WEEKS -> Sparkline.number(value);
        };
    }

    private void months(Markup svg) {
        int every = Math.max(1, (trend.points().size() + 6) / 7);
        for (int i = trend.points().size() - 1; i >= 0; i -= every) {
            svg.element(
                    "text",
                    Words.month(trend.points().get(i).asAt()),
                    "x",
                    Sparkline.number(x(i)),
                    "y",
                    "" + (HEIGHT - 12),
                    "text-anchor",
                    "middle",
                    "fill",
                    "currentColor");
        }
    }

    private void line(Markup svg) {
        var path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent())
                path.append(drawing ? " L" : " M")
                        .append(Sparkline.number(x(i)))
                        .append(' ')
                        .append(Sparkline.number(y(values.get(i).get().doubleValue())));
            drawing = values.get(i).isPresent();
        }
        if (!path.isEmpty())
            svg.empty(
                    "path",
                    "d",
                    path.toString().strip(),
                    "fill",
                    "none",
                    "stroke",
                    INK,
                    "stroke-width",
                    "2.5",
                    "stroke-linejoin",
                    "round",
                    "stroke-linecap",
                    "round");
        for (int i = 0; i < values.size(); i++) {
            int at = i;
            values.get(i)
                    .ifPresent(value -> svg.empty(
                            "circle",
                            "cx",
                            Sparkline.number(x(at)),
                            "cy",
                            Sparkline.number(y(value.doubleValue())),
                            "r",
                            at == values.size() - 1 ? "5" : "2.5",
                            "fill",
                            INK));
        }
    }

    private void last(Markup svg) {
        if (values.isEmpty()) return;
        values.getLast()
                .ifPresent(value -> svg.element(
                        "text",
                        Words.value(value, unit),
                        "x",
                        "" + (WIDTH - RIGHT + 12),
                        "y",
                        Sparkline.number(y(value.doubleValue()) + 5),
                        "font-size",
                        "15",
                        "font-weight",
                        "600",
                        "fill",
                        "currentColor"));
    }

    private double x(int index) {
        int points = values.size();
        return points == 1 ? (LEFT + WIDTH - RIGHT) / 2.0 : LEFT + (WIDTH - LEFT - RIGHT - 8.0) * index / (points - 1);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low);
    }

    /** Round numbers that hold every value; a share stays within 0 and 100. */
    private static double[] range(List<Optional<BigDecimal>> values, Unit unit) {
        var told = new ArrayList<Double>();
        for (var value : values) value.ifPresent(number -> told.add(number.doubleValue()));
        double min = told.stream().mapToDouble(value -> value).min().orElse(0);
        double max = told.stream().mapToDouble(value -> value).max().orElse(1);
        double step = step(max - min);
        double low = Math.floor(min / step) * step;
        double high = Math.ceil(max / step) * step;
        if (high == low) high = low + step;
        if (Math.round((high - low) / step) % 2 == 1) high += step;
        if (unit == Unit.PERCENT && high > 100) {
            high = 100;
            low = Math.max(0, Math.min(low, 100 - 2 * step));
        }
        return new double[] {low, high};
    }

    private static double step(double spread) {
        double step = 1;
        while (spread / step > 8) step = step * (isPowerOfTen(step) ? 2 : isTwice(step) ? 2.5 : 2);
        return step;
    }

    private static boolean isPowerOfTen(double step) {
        return Math.log10(step) == Math.rint(Math.log10(step));
    }

    private static boolean isTwice(double step) {
        return isPowerOfTen(step / 2);
    }
}
