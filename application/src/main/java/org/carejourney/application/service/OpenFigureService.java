package org.carejourney.application.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.record.Profile;
import org.carejourney.application.report.Figure;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.indicator.Finding;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;
import org.carejourney.domain.shared.ChildId;

final class OpenFigureService implements OpenFigure {
    private final OutPorts out;

    OpenFigureService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Optional<Opened> open(Actor by, String code, LocalDate asAt, Optional<Instant> knownAt) {
        return Catalogue.find(code)
                .filter(indicator -> indicator.isToldOf(asAt, Settings.clocks(out, knownAt)))
                .map(indicator -> opened(by, indicator, asAt, knownAt));
    }

    private record Found(ChildId child, Finding finding) {
        boolean isMet() {
            return finding instanceof Finding.Counted counted && counted.met();
        }

        boolean isInDenominator() {
            return switch (finding) {
                case Finding.NotInCohort ignored -> false;
                case Finding.Counted counted -> counted.denominator() > 0;
                case Finding.CannotTell unknown -> unknown.denominator() > 0;
            };
        }
    }

    private Opened opened(Actor by, Indicator indicator, LocalDate asAt, Optional<Instant> knownAt) {
        var setting = Settings.figures(out, knownAt);
        var found = new ArrayList<>(out.careRecords()
                .<List<Found>>fold(
                        knownAt,
                        ArrayList::new,
                        (list, record) -> {
                            var finding = indicator.find(ChildAsAt.of(record, asAt, setting));
                            if (!(finding instanceof Finding.NotInCohort)) {
                                list.add(new Found(record.child(), finding));
                            }
                        },
                        (a, b) -> {
                            a.addAll(b);
                            return a;
                        }));
        found.sort(Comparator.comparing((Found one) -> !one.isMet()).thenComparing(Found::child));
        return new Opened(figure(indicator, found, indicator.isAvailable(setting)), lines(by, found));
    }

    private static Figure figure(Indicator indicator, List<Found> found, boolean available) {
        var tally = found.stream().map(one -> Tally.of(one.finding())).reduce(Tally.ZERO, Tally::plus);
        return new Figure(
                indicator,
                tally,
                available,
                found.stream()
                        .filter(one -> available && one.isMet())
                        .map(Found::child)
                        .toList(),
                found.stream()
                        .filter(Found::isInDenominator)
                        .map(Found::child)
                        .sorted()
                        .toList());
    }

    private List<Line> lines(Actor by, List<Found> found) {
        var caseload = AccessPolicy.caseload(by);
        var children = found.stream().map(Found::child).toList();
        var profiles = out.profiles().findAll(children);
        var mine = out.profiles().among(caseload, children);
        var work = out.workItems().openOfAll(children);
        return found.stream()
                .map(one -> new Line(
                        mine.contains(one.child())
                                ? profiles.getOrDefault(one.child(), Profile.unallocated(one.child()))
                                : Profile.unallocated(one.child()),
                        one.finding(),
                        one.isMet(),
                        mine.contains(one.child()),
                        work.getOrDefault(one.child(), List.of())))
                .toList();
    }
}
