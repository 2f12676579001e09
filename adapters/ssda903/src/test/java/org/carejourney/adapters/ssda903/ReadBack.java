package org.carejourney.adapters.ssda903;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Progress;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.ChildId;

/** Everything that came out of returns, and the records that follow from it. */
record ReadBack(List<ReturnRow> rows, List<Problem> problems, List<String> notes) {

    static ReadBack of(Path given) {
        var rows = new ArrayList<ReturnRow>();
        var problems = new ArrayList<Problem>();
        try (var returns = new Ssda903ReturnsReader().open(given)) {
            returns.read(
                    new ReturnsReader.Sink() {
                        @Override
                        public void row(ReturnRow row) {
                            rows.add(row);
                        }

                        @Override
                        public void problem(Problem problem) {
                            problems.add(problem);
                        }
                    },
                    Progress.silent());
            return new ReadBack(rows, problems, returns.notes());
        }
    }

    List<String> problemTexts() {
        return problems.stream().map(Problem::text).toList();
    }

    List<Fact> facts() {
        return rows.stream().map(ReturnRow::fact).toList();
    }

    /** Of rows with one key that of the highest rank stands. */
    List<CareRecord> records() {
        Map<ChildId, Map<List<Object>, ReturnRow>> children = new TreeMap<>();
        for (var row : rows) {
            children.computeIfAbsent(row.child(), _ -> new HashMap<>())
                    .merge(key(row.fact()), row, (old, now) -> now.rank().compareTo(old.rank()) >= 0 ? now : old);
        }
        return children.entrySet().stream()
                .map(child -> CareRecord.of(
                        child.getKey(),
                        child.getValue().values().stream().map(ReturnRow::fact).toList()))
                .toList();
    }

    private static List<Object> key(Fact fact) {
        return switch (fact) {
            case Episode episode -> List.of(Episode.class, episode.start());
            case ReviewHeld review -> List.of(ReviewHeld.class, review.on());
            case MissingEpisode missing -> List.of(MissingEpisode.class, missing.type(), missing.start());
            case PlacedForAdoption placed -> List.of(PlacedForAdoption.class, placed.placed());
            case YearlyHealth health -> List.of(YearlyHealth.class, health.year());
            case CareLeaverYear leaver -> List.of(CareLeaverYear.class, leaver.year());
            default -> List.of(fact.getClass());
        };
    }
}
