package org.carejourney.adapters.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Polarity;
import org.carejourney.domain.indicator.Topic;

/**
 * A report ready to be set: all that is shown, in words, and nothing else.
 *
 * @param council whose children they are; empty where it is not known
 * @param imprint when and by whom it was made, a sentence each
 * @param warning what readers must know before anything else
 * @param comparesYears whether there is a year before, and a trend
 */
record Paper(
        String title,
        String council,
        LocalDate asAt,
        List<String> imprint,
        Optional<String> warning,
        boolean comparesYears,
        List<Section> sections,
        List<String> legend) {

    Paper {
        imprint = List.copyOf(imprint);
        sections = List.copyOf(sections);
        legend = List.copyOf(legend);
    }

    record Section(Topic topic, List<Group> groups) {
        Section {
            groups = List.copyOf(groups);
        }

        String anchor() {
            return topic.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        List<Row> rows() {
            return groups.stream().flatMap(group -> group.rows().stream()).toList();
        }
    }

    /** Figures that break one total down; those that stand alone are in a group without a title. */
    record Group(Optional<String> title, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One figure.
     *
     * @param counts the numbers behind it in words: "22 of 148"
     */
    record Row(Indicator indicator, Shown now, String counts, Shown yearBefore, List<Point> trend) {
        Row {
            trend = List.copyOf(trend);
        }

        Change change() {
            return Change.between(yearBefore, now, indicator.polarity(), indicator.unit());
        }
    }

    record Point(LocalDate asAt, Shown shown) {}

    List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /** Figures whose direction is good or bad news, by what became of them in a year; the largest movements first. */
    List<Row> moved(Change.Judgement judgement) {
        return rows().stream()
                .filter(row -> row.indicator().polarity() != Polarity.NEUTRAL)
                .filter(row -> row.change().judgement() == judgement)
                .sorted((one, other) -> weight(other).compareTo(weight(one)))
                .toList();
    }

    private static BigDecimal weight(Row row) {
        return row.change().size().abs();
    }
}
