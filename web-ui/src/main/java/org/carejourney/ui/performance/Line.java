package org.carejourney.ui.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A drawn line of values, with gaps where there is none; scaled between the lowest and the highest of them. */
record Line(List<Optional<BigDecimal>> values, double low, double high) {

    static Line of(List<Optional<BigDecimal>> values) {
        double low = values.stream()
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
        double high = values.stream()
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return new Line(List.copyOf(values), low, high == low ? low + 1 : high);
    }

    Line from(double bottom, double top) {
        return new Line(values, bottom, top);
    }

    double x(int at, double width) {
        return values.size() < 2 ? width : at * width / (values.size() - 1);
    }

    double y(BigDecimal value, double height) {
        return height - (value.doubleValue() - low) / (high - low) * height;
    }

    /** The path of the line in a box of this size. */
    String path(double width, double height) {
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value.isEmpty()) {
                pen = false;
                continue;
            }
            path.append(
                    String.format(Locale.ROOT, "%s%.1f %.1f ", pen ? "L" : "M", x(i, width), y(value.get(), height)));
            pen = true;
        }
        return path.toString().strip();
    }

    boolean isEmpty() {
        return values.stream().allMatch(Optional::isEmpty);
    }

    /** A small line without axes. */
    String spark() {
        var last = values.isEmpty() ? Optional.<BigDecimal>empty() : values.getLast();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 128 40\" aria-hidden=\"true\">"
                + "<path d=\"" + path(116, 32)
                + "\" fill=\"none\" stroke=\"#0b5563\" stroke-width=\"2\" stroke-linejoin=\"round\"/>"
                + last.map(value -> String.format(
                                Locale.ROOT,
                                "<circle cx=\"116\" cy=\"%.1f\" r=\"3.5\" fill=\"#0b5563\"/>",
                                y(value, 32)))
                        .orElse("")
                + "</svg>";
    }
}
