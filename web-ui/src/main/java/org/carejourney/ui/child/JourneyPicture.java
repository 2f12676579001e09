package org.carejourney.ui.child;

import static org.carejourney.ui.parts.Picture.escaped;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.carejourney.ui.child.Journey.Lane;
import org.carejourney.ui.child.Journey.Moment;
import org.carejourney.ui.child.Journey.Stretch;
import org.carejourney.ui.parts.Dates;

/** Draws a journey between two days; its width is that of the page, its letters stay as they are. */
final class JourneyPicture {
    private static final int LANE = 58;
    private static final int THIN_LANE = 44;
    private static final int BAR = 28;
    private static final int TOP = 26;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final StringBuilder svg = new StringBuilder();

    private JourneyPicture(LocalDate from, LocalDate to, LocalDate today) {
        this.from = from;
        this.to = to;
        this.today = today;
    }

    static String of(Journey journey, LocalDate from, LocalDate to, LocalDate today) {
        return new JourneyPicture(from, to, today).draw(journey);
    }

    private String draw(Journey journey) {
        var lanes = journey.lanes().stream().filter(this::isSeen).toList();
        int stretches = journey.missing().isEmpty() ? 2 : 3;
        int height = TOP + stretches * LANE + lanes.size() * THIN_LANE;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"")
                .append(height)
                .append("\" aria-hidden=\"true\" focusable=\"false\">")
                .append("<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                .append(" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fcebe9\"/>")
                .append("<rect width=\"2\" height=\"6\" fill=\"#a3201b\"/></pattern></defs>");
        years(height);
        bars("Legal status", journey.legal(), TOP);
        bars("Home", journey.homes(), TOP + LANE);
        if (stretches == 3) bars("Missing or away", journey.missing(), TOP + 2 * LANE);
        for (int i = 0; i < lanes.size(); i++) moments(lanes.get(i), TOP + stretches * LANE + i * THIN_LANE);
        return svg.append("</svg>").toString();
    }

    private void years(int height) {
        long days = ChronoUnit.DAYS.between(from, to);
        boolean months = days < 500;
        int step = days > 3650 ? 2 : 1;
        var mark = months ? from.withDayOfMonth(1).plusMonths(1) : LocalDate.of(from.getYear() + 1, 1, 1);
        while (mark.isBefore(to)) {
            var words = months ? Dates.month(mark) : String.valueOf(mark.getYear());
            svg.append("<line x1=\"%1$s\" x2=\"%1$s\" y1=\"18\" y2=\"%2$d\" stroke=\"#e3e8ea\"/>"
                    .formatted(at(mark), height));
            boolean named = !at100(mark, 94) && (!months || mark.getMonthValue() % 3 == 1);
            if (named)
                svg.append("<text class=\"year\" x=\"%s\" y=\"12\" dx=\"3\">%s</text>".formatted(at(mark), words));
            mark = months ? mark.plusMonths(1) : mark.plusYears(step);
        }
        if (!today.isBefore(from) && !today.isAfter(to))
            svg.append("<line x1=\"%1$s\" x2=\"%1$s\" y1=\"18\" y2=\"%2$d\" stroke=\"#0b5563\" stroke-width=\"2\"/>"
                    .formatted(at(today), height));
    }

    private void lane(String name, int y) {
        svg.append("<text class=\"lane\" x=\"0\" y=\"%d\">%s</text>".formatted(y + 13, name));
    }

    private void bars(String name, List<Stretch> stretches, int y) {
        lane(name, y);
        for (var stretch : stretches) {
            if (!stretch.touches(from, to)) continue;
            var until = stretch.until().orElse(today);
            var left = percent(stretch.from());
            var width = Math.max(percent(until) - left, 0.5);
            svg.append(("<svg class=\"bar\" x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\"><title>%s</title>"
                            + "<rect class=\"bar-%s\" x=\"1\" width=\"100%%\" height=\"%d\" rx=\"4\" style=\"%s\"/>")
                    .formatted(
                            number(left),
                            y + 19,
                            number(width),
                            BAR,
                            escaped(words(stretch)),
                            stretch.kind(),
                            BAR,
                            fill(stretch.kind())));
            if (width > 5) svg.append("<text x=\"8\" y=\"19\">%s</text>".formatted(escaped(stretch.what())));
            svg.append("</svg>");
        }
    }

    private static String fill(String kind) {
        return switch (kind) {
            case "a" -> "fill:#cfe7e4;stroke:#0b5563";
            case "b" -> "fill:#dbe8f8;stroke:#1b4f8f";
            case "c" -> "fill:#eceff0;stroke:#5b6a73";
            case "d" -> "fill:#fdecc8;stroke:#7a4b00";
            case "e" -> "fill:#eadff3;stroke:#5b2a86";
            case "f" -> "fill:#dcefdc;stroke:#1c6b3c";
            default -> "fill:url(#hatch);stroke:#a3201b";
        };
    }

    private boolean isSeen(Lane lane) {
        return lane.moments().stream().anyMatch(this::isSeen);
    }

    private boolean isSeen(Moment moment) {
        return !moment.on().isBefore(from) && !moment.on().isAfter(to);
    }

    private void moments(Lane lane, int y) {
        lane(lane.name(), y);
        int line = y + 28;
        svg.append("<line x1=\"0\" x2=\"100%%\" y1=\"%1$d\" y2=\"%1$d\" stroke=\"#c3ccd0\"/>".formatted(line));
        lane.moments().stream()
                .filter(this::isSeen)
                .forEach(moment -> svg.append("<svg x=\"%s%%\" y=\"%d\" overflow=\"visible\"><title>%s</title>%s</svg>"
                        .formatted(
                                number(percent(moment.on())),
                                line,
                                escaped(Dates.day(moment.on()) + ": " + moment.what()),
                                sign(moment))));
    }

    static String sign(Moment moment) {
        return switch (moment.sign()) {
            case IN_TIME -> "<circle r=\"7\" fill=\"#1c6b3c\"/>";
            case LATE -> "<path d=\"M0 -9 L9 7 L-9 7 Z\" fill=\"#a3201b\"/>";
            case MISSED ->
                "<path d=\"M-7 -7 L7 7 M7 -7 L-7 7\" stroke=\"#a3201b\" stroke-width=\"4\" stroke-linecap=\"round\"/>";
            case DUE -> "<circle r=\"7\" fill=\"#fff\" stroke=\"#7a4b00\" stroke-width=\"3\"/>";
        };
    }

    static String words(Stretch stretch) {
        return stretch.what() + ", " + Dates.day(stretch.from())
                + stretch.until().map(end -> " to " + Dates.day(end)).orElse(" to now");
    }

    private double percent(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
        double part = ChronoUnit.DAYS.between(from, day) * 100.0 / all;
        return Math.clamp(part, 0, 100);
    }

    private boolean at100(LocalDate day, int limit) {
        return percent(day) > limit;
    }

    private String at(LocalDate day) {
        return number(percent(day)) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
