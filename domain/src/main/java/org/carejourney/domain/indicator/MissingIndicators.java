package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.record.MissingEpisode;

/** Children who went missing, or were away without authorisation. */
final class MissingIndicators {
    private static final String LOOKED_AFTER = "Children looked after at any time in 12 months";
    private static final String SOURCE = "SSDA903 missing episodes";

    private MissingIndicators() {}

    static List<Indicator> all() {
        return List.of(
                children("MIS-01", "Children who went missing", MissingType.M),
                episodes("MIS-02", "Missing episodes", MissingType.M),
                episodesEach(),
                children("MIS-03.children", "Children away without authorisation", MissingType.A),
                episodes("MIS-03", "Episodes away without authorisation", MissingType.A));
    }

    private static Indicator.Builder missing(String code, String title) {
        return indicator(code, title)
                .in(Topic.MISSING)
                .meaning("Children whose whereabouts or safety was in doubt.")
                .polarity(Polarity.LOW_GOOD)
                .over(Period.TWELVE_MONTHS)
                .source(SOURCE);
    }

    private static Indicator children(String code, String title, MissingType type) {
        return missing(code, title)
                .of(LOOKED_AFTER)
                .counts("At least one episode in the period, of whatever length")
                .measuredBy(child -> {
                    if (!wasLookedAfter(child)) {
                        return Finding.NOT_IN_COHORT;
                    }
                    var found = inWindow(child, type);
                    return new Finding.Counted(found.isEmpty() ? 0 : 1, 1, !found.isEmpty(), evidence(found));
                });
    }

    private static Indicator episodes(String code, String title, MissingType type) {
        return missing(code, title)
                .unit(Unit.COUNT)
                .of("Episodes of " + LOOKED_AFTER.toLowerCase(java.util.Locale.UK))
                .counts("Episodes in the period; overlapping and touching ones are one")
                .measuredBy(child -> {
                    var found = wasLookedAfter(child) ? inWindow(child, type) : List.<MissingEpisode>of();
                    return Finding.events(found.size(), 0, evidence(found));
                });
    }

    private static Indicator episodesEach() {
        return missing("MIS-04", "Missing episodes for each child who went missing")
                .unit(Unit.MEAN)
                .of("Children who went missing (MIS-01)")
                .counts("Their missing episodes")
                .measuredBy(child -> {
                    var found = wasLookedAfter(child) ? inWindow(child, MissingType.M) : List.<MissingEpisode>of();
                    return found.isEmpty()
                            ? Finding.NOT_IN_COHORT
                            : new Finding.Counted(found.size(), 1, true, evidence(found));
                });
    }

    private static boolean wasLookedAfter(ChildAsAt child) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        return child.record().episodes().stream()
                .anyMatch(episode -> !episode.isShortBreak()
                        && !episode.start().isAfter(window.last())
                        && episode.endsAfter(window.first()));
    }

    private static List<MissingEpisode> inWindow(ChildAsAt child, MissingType type) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        return merged(child.record().all(MissingEpisode.class).stream()
                        .filter(episode -> episode.type() == type)
                        .sorted(Comparator.comparing(MissingEpisode::start))
                        .toList())
                .stream()
                .filter(episode -> !episode.start().isAfter(window.last())
                        && episode.end()
                                .filter(end -> end.isBefore(window.first()))
                                .isEmpty())
                .toList();
    }

    /** Joins episodes that overlap or touch on a day. */
    private static List<MissingEpisode> merged(List<MissingEpisode> sorted) {
        var merged = new ArrayList<MissingEpisode>();
        for (var episode : sorted) {
            if (!merged.isEmpty() && touches(merged.getLast(), episode)) {
                var before = merged.removeLast();
                var end = before.end().isEmpty() || episode.end().isEmpty()
                        ? java.util.Optional.<LocalDate>empty()
                        : before.end().get().isAfter(episode.end().get()) ? before.end() : episode.end();
                merged.add(new MissingEpisode(before.id(), before.type(), before.start(), end));
            } else {
                merged.add(episode);
            }
        }
        return merged;
    }

    private static boolean touches(MissingEpisode before, MissingEpisode next) {
        return before.end().isEmpty() || !next.start().isAfter(before.end().get());
    }

    private static List<Evidence> evidence(List<MissingEpisode> found) {
        var evidence = new ArrayList<Evidence>();
        for (var episode : found) {
            evidence.add(Evidence.on(episode.type().meaning() + " from", episode.start()));
            evidence.add(episode.end().map(end -> Evidence.on("until", end)).orElse(Evidence.of("not yet found")));
        }
        return List.copyOf(evidence);
    }
}
