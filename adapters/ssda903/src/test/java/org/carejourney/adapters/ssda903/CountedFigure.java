package org.carejourney.adapters.ssda903;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.indicator.Unit;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;

/** A figure as the expected files write it, for comparison in one piece; a plain count has no denominator. */
record CountedFigure(
        String numerator,
        String denominator,
        String value,
        List<String> children,
        Optional<List<String>> denominatorChildren) {

    static Map<String, CountedFigure> all(List<CareRecord> records, LocalDate asAt, Setting setting) {
        var children = records.stream()
                .map(record -> ChildAsAt.of(record, asAt, setting))
                .toList();
        var figures = new LinkedHashMap<String, CountedFigure>();
        for (var indicator : Catalogue.on(asAt, ClockSettings.england())) {
            var tally = Tally.ZERO;
            var met = new TreeSet<String>();
            var all = new TreeSet<String>();
            for (var child : children) {
                var finding = indicator.find(child);
                var id = child.record().child().value();
                tally = tally.plus(Tally.of(finding));
                if (finding instanceof Finding.Counted counted && counted.met()) {
                    met.add(id);
                }
                if (isInDenominator(finding)) {
                    all.add(id);
                }
            }
            boolean isCount = indicator.unit() == Unit.COUNT;
            figures.put(
                    indicator.code(),
                    new CountedFigure(
                            written(tally.numerator()),
                            isCount ? "null" : written(tally.denominator()),
                            tally.value(indicator.unit())
                                    .map(CountedFigure::written)
                                    .orElse("null"),
                            new ArrayList<>(met),
                            isCount ? Optional.empty() : Optional.of(new ArrayList<>(all))));
        }
        return figures;
    }

    private static boolean isInDenominator(Finding finding) {
        return switch (finding) {
            case Finding.Counted counted -> counted.denominator() > 0;
            case Finding.CannotTell cannotTell -> cannotTell.denominator() > 0;
            case Finding.NotInCohort _ -> false;
        };
    }

    static CountedFigure expected(Map<String, ?> written) {
        return new CountedFigure(
                written(written.get("numerator")),
                written(written.get("denominator")),
                written(written.get("value")),
                texts(written.get("children")),
                Optional.ofNullable(written.get("denominatorChildren")).map(CountedFigure::texts));
    }

    private static List<String> texts(Object children) {
        return ((List<?>) children).stream().map(String::valueOf).sorted().toList();
    }

    private static String written(Object number) {
        return number == null
                ? "null"
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
