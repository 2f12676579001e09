package org.carejourney.adapters.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.domain.indicator.Topic;

/** Figures under the headings of the Board's report, in the order of the catalogue; breakdowns stay together. */
final class Sections {
    private static final Map<String, String> BREAKDOWNS = breakdowns();

    private Sections() {}

    static List<Paper.Section> of(List<Paper.Row> rows) {
        var byTopic = new EnumMap<Topic, List<Paper.Row>>(Topic.class);
        for (var row : rows)
            byTopic.computeIfAbsent(row.indicator().topic(), topic -> new ArrayList<>())
                    .add(row);
        return byTopic.entrySet().stream()
                .map(topic -> new Paper.Section(topic.getKey(), groups(topic.getValue())))
                .toList();
    }

    private static List<Paper.Group> groups(List<Paper.Row> rows) {
        var byTitle = new LinkedHashMap<Optional<String>, List<Paper.Row>>();
        byTitle.put(Optional.empty(), new ArrayList<>());
        for (var row : rows)
            byTitle.computeIfAbsent(breakdown(row.indicator().code()), title -> new ArrayList<>())
                    .add(row);
        return byTitle.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Paper.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Optional<String> breakdown(String code) {
        return BREAKDOWNS.entrySet().stream()
                .filter(group -> code.matches(group.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> breakdowns() {
        var titles = new LinkedHashMap<String, String>();
        titles.put("CLA-03\\..*", "By age");
        titles.put("CLA-05\\..*", "By legal status");
        titles.put("CLA-07\\..*", "By need when care began");
        titles.put("CLA-08\\..*", "Boys and girls");
        titles.put("PLA-04\\..*", "Where children live");
        titles.put("HLT-06.*", "Strengths and difficulties");
        titles.put("HLT-07.*", "Substance misuse");
        titles.put("CLV-.*\\.17-18", "Aged 17 and 18");
        titles.put("CLV-.*\\.19-21", "Aged 19 to 21");
        return titles;
    }
}
