package org.carejourney.application.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.CareRecords.Mark;
import org.carejourney.domain.indicator.Indicator;
import org.carejourney.domain.indicator.Tally;

/** Tallies that were counted before, for as long as no change speaks of their day (docs/adr/0100). */
final class KeptTallies {
    /** Some years of month ends. */
    private static final int DAYS_KEPT = 60;

    private final CareRecords records;

    private final Map<Counting, Day> days = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Counting, Day> eldest) {
            return size() > DAYS_KEPT;
        }
    };

    /**
     * What a counting depends on besides the facts of children.
     *
     * @param basis what was set when it was counted; a day counted on another basis is another counting
     */
    private record Counting(LocalDate day, Object basis) {}

    private record Day(Mark mark, Map<String, Tally> tallies) {}

    KeptTallies(CareRecords records) {
        this.records = records;
    }

    /** The tallies of a day that still hold, where all that are asked for do. */
    synchronized Optional<List<Tally>> of(LocalDate day, Object basis, List<Indicator> indicators) {
        return Optional.ofNullable(days.get(new Counting(day, basis)))
                .filter(kept -> kept.tallies().keySet().containsAll(codes(indicators)))
                .filter(kept -> records.changedSince(kept.mark())
                        .filter(from -> !from.isAfter(day))
                        .isEmpty())
                .map(kept -> codes(indicators).stream().map(kept.tallies()::get).toList());
    }

    /** @param mark what was known before they were counted */
    synchronized void keep(Mark mark, LocalDate day, Object basis, List<Indicator> indicators, List<Tally> counted) {
        var tallies = new HashMap<String, Tally>();
        for (int i = 0; i < indicators.size(); i++) {
            tallies.put(indicators.get(i).code(), counted.get(i));
        }
        days.put(new Counting(day, basis), new Day(mark, tallies));
    }

    private static List<String> codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }
}
