package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Twelve months at a glance: the shape of a line; the numbers stand in the table of months. */
final class Sparkline {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 4;
    private static final String INK = "#12586b";

    private Sparkline() {}

    static String of(Paper.Row row) {
        var told = row.trend().stream()
                .flatMap(point -> point.shown().number().stream())
                .toList();
        if (told.isEmpty()) return "";
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                "" + WIDTH,
                "height",
                "" + HEIGHT,
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "alt",
                words(row),
                "aria-label",
                words(row));
        line(svg, row.trend(), told);
        return svg.close().toString();
    }

    static String words(Paper.Row row) {
        var first = row.trend().stream()
                .filter(point -> point.shown().number().isPresent())
                .findFirst();
        var last = row.trend().reversed().stream()
                .filter(point -> point.shown().number().isPresent())
                .findFirst();
        return first.isEmpty() || last.isEmpty()
                ? "No trend"
                : "From " + first.get().shown().text() + " in "
                        + Words.month(first.get().asAt()) + " to "
                        + last.get().shown().text() + " in "
                        + Words.month(last.get().asAt());
    }

    private static void line(Markup svg, List<Paper.Point> points, List<BigDecimal> told) {
        double low = told.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = told.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        var path = new StringBuilder();
        Optional<double[]> before = Optional.empty();
        for (int i = 0; i < points.size(); i++) {
            int at = i;
            var here = points.get(i).shown().number().map(number ->
                    new double[] {x(at, points.size()), y(number.doubleValue(), low, high)});
            boolean continues = before.isPresent();
            here.ifPresent(spot -> path.append(continues ? " L" : " M").append(place(spot)));
            before = here;
        }
        svg.empty(
                "path",
                "d",
                path.toString().strip(),
                "fill",
                "none",
                "stroke",
                INK,
                "stroke-width",
                "1.4",
                "stroke-linejoin",
                "round",
                "stroke-linecap",
                "round");
        before.ifPresent(
                spot -> svg.empty("circle", "cx", number(spot[0]), "cy", number(spot[1]), "r", "2.2", "fill", INK));
    }

    private static double x(int index, int points) {
        return points == 1 ? WIDTH / 2.0 : MARGIN + (WIDTH - 2.0 * MARGIN) * index / (points - 1);
    }

    private static double y(double value, double low, double high) {
        return high == low ? HEIGHT / 2.0 : HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (value - low) / (high - low);
    }

    private static String place(double[] spot) {
        return number(spot[0]) + " " + number(spot[1]);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
