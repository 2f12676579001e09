package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carejourney.application.report.Figure;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Setting;
import org.carejourney.domain.indicator.Spread;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.ChildId;

/** Counts: every child once, every indicator, in memory that grows with two bits for a child and a figure. */
final class Figures {
    private final OutPorts out;
    private final KeptTallies kept;

    Figures(OutPorts out) {
        this.out = out;
        this.kept = new KeptTallies(out.careRecords());
    }

    /** Every figure that exists on the day, with its children. */
    List<Figure> compute(LocalDate asAt, Optional<Instant> knownAt) {
        var setting = Settings.figures(out, knownAt);
        var indicators = Catalogue.on(asAt, setting.clocks());
        var counted = out.careRecords()
                .fold(
                        knownAt,
                        () -> new Counted(indicators),
                        (count, record) -> {
                            if (Catalogue.looksAt(record, asAt)) {
                                count.add(ChildAsAt.of(record, asAt, setting));
                            }
                        },
                        Counted::plus);
        return counted.figures(setting);
    }

    /** The tallies of indicators on several days, one row a day, in their order; what was counted before is not counted again. */
    List<List<Tally>> tallies(List<LocalDate> days, Optional<Instant> knownAt, List<Indicator> indicators) {
        var setting = Settings.figures(out, knownAt);
        if (knownAt.isPresent()) {
            return counted(days, knownAt, indicators, setting);
        }
        var basis = List.of(
                setting.boardDays(),
                Practice.known(out, knownAt).decisions(),
                out.clock().inUseSince());
        var rows = new HashMap<LocalDate, List<Tally>>();
        days.forEach(day -> kept.of(day, basis, indicators).ifPresent(row -> rows.put(day, row)));
        var others = days.stream().filter(day -> !rows.containsKey(day)).toList();
        if (!others.isEmpty()) {
            var mark = out.careRecords().mark();
            var counted = counted(others, knownAt, indicators, setting);
            for (int i = 0; i < others.size(); i++) {
                kept.keep(mark, others.get(i), basis, indicators, counted.get(i));
                rows.put(others.get(i), counted.get(i));
            }
        }
        return days.stream().map(day -> Objects.requireNonNull(rows.get(day))).toList();
    }

    /** From one reading of the records. */
    private List<List<Tally>> counted(
            List<LocalDate> days, Optional<Instant> knownAt, List<Indicator> indicators, Setting setting) {
        var zero = days.size() * indicators.size();
        var sums = out.careRecords()
                .fold(
                        knownAt,
                        () -> new Sums(zero),
                        (sum, record) -> add(sum, record, days, indicators, setting),
                        Sums::plus);
        var rows = new ArrayList<List<Tally>>();
        for (int day = 0; day < days.size(); day++) {
            rows.add(sums.row(day * indicators.size(), indicators.size()));
        }
        return rows;
    }

    private static void add(
            Sums sum, CareRecord record, List<LocalDate> days, List<Indicator> indicators, Setting setting) {
        for (int day = 0; day < days.size() && Catalogue.looksAt(record, days.get(day)); day++) {
            var child = ChildAsAt.of(record, days.get(day), setting);
            for (int i = 0; i < indicators.size(); i++) {
                if (indicators.get(i).isToldOf(days.get(day), setting.clocks())) {
                    sum.add(day * indicators.size() + i, indicators.get(i).find(child));
                }
            }
        }
    }

    /** Sums that many findings are added to. */
    private static final class Sums {
        private final long[] numerators;
        private final long[] denominators;
        private final long[] unknown;
        private final Spread[] spreads;

        Sums(int size) {
            numerators = new long[size];
            denominators = new long[size];
            unknown = new long[size];
            spreads = new Spread[size];
            Arrays.fill(spreads, Spread.NONE);
        }

        void add(int at, Finding finding) {
            switch (finding) {
                case Finding.NotInCohort ignored -> {}
                case Finding.Counted counted -> {
                    numerators[at] += counted.numerator();
                    denominators[at] += counted.denominator();
                    spreads[at] = spreads[at].plus(counted.spread());
                }
                case Finding.CannotTell missing -> {
                    denominators[at] += missing.denominator();
                    unknown[at]++;
                }
            }
        }

        Sums plus(Sums other) {
            for (int i = 0; i < numerators.length; i++) {
                numerators[i] += other.numerators[i];
                denominators[i] += other.denominators[i];
                unknown[i] += other.unknown[i];
                spreads[i] = spreads[i].plus(other.spreads[i]);
            }
            return this;
        }

        List<Tally> row(int from, int size) {
            var row = new ArrayList<Tally>(size);
            for (int i = from; i < from + size; i++) {
                row.add(new Tally(numerators[i], denominators[i], unknown[i], spreads[i]));
            }
            return row;
        }
    }

    /** Sums, and which children are behind them. */
    private static final class Counted {
        private final List<Indicator> indicators;
        private final Sums sums;
        private final List<Marks> children = new ArrayList<>();

        /** Which figures a child is in the numerator and in the denominator of. */
        private record Marks(ChildId child, BitSet numerators, BitSet denominators) {}

        Counted(List<Indicator> indicators) {
            this.indicators = indicators;
            this.sums = new Sums(indicators.size());
        }

        void add(ChildAsAt child) {
            var numerators = new BitSet(indicators.size());
            var denominators = new BitSet(indicators.size());
            for (int i = 0; i < indicators.size(); i++) {
                var finding = indicators.get(i).find(child);
                sums.add(i, finding);
                switch (finding) {
                    case Finding.NotInCohort ignored -> {}
                    case Finding.Counted counted -> {
                        numerators.set(i, counted.met());
                        denominators.set(i, counted.denominator() > 0);
                    }
                    case Finding.CannotTell unknown -> denominators.set(i, unknown.denominator() > 0);
                }
            }
            if (!numerators.isEmpty() || !denominators.isEmpty()) {
                children.add(new Marks(child.record().child(), numerators, denominators));
            }
        }

        Counted plus(Counted other) {
            sums.plus(other.sums);
            children.addAll(other.children);
            return this;
        }

        List<Figure> figures(Setting setting) {
            children.sort(Comparator.comparing(Marks::child));
            var tallies = sums.row(0, indicators.size());
            var figures = new ArrayList<Figure>();
            for (int i = 0; i < indicators.size(); i++) {
                int at = i;
                boolean available = indicators.get(i).isAvailable(setting);
                figures.add(new Figure(
                        indicators.get(i),
                        tallies.get(i),
                        available,
                        available ? children(marks -> marks.numerators().get(at)) : List.of(),
                        children(marks -> marks.denominators().get(at))));
            }
            return figures;
        }

        private List<ChildId> children(java.util.function.Predicate<Marks> which) {
            return children.stream().filter(which).map(Marks::child).toList();
        }
    }
}
