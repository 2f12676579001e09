package org.carejourney.application.report;

import java.time.LocalDate;
import java.util.List;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;

/** One indicator at the end of each of several months, oldest first. */
public record Trend(Indicator indicator, List<Point> points) {
    public Trend {
        points = List.copyOf(points);
    }

    public record Point(LocalDate asAt, Tally tally) {}
}
