package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.missing.MissingSpell;

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
                    var found = wasLookedAfter(child) ? inWindow(child, type) : List.<MissingSpell>of();
                    return Finding.events(found.size(), 0, evidence(found));
                });
    }

    private static Indicator episodesEach() {
        return missing("MIS-04", "Missing episodes for each child who went missing")
                .unit(Unit.MEAN)
                .of("Children who went missing (MIS-01)")
                .counts("Their missing episodes")
                .measuredBy(child -> {
                    var found = wasLookedAfter(child) ? inWindow(child, MissingType.M) : List.<MissingSpell>of();
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

    private static List<MissingSpell> inWindow(ChildAsAt child, MissingType type) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        return MissingSpell.of(child.record(), type).stream()
                .filter(spell -> !spell.start().isAfter(window.last())
                        && spell.end()
                                .filter(end -> end.isBefore(window.first()))
                                .isEmpty())
                .toList();
    }

    private static List<Evidence> evidence(List<MissingSpell> found) {
        var evidence = new ArrayList<Evidence>();
        for (var spell : found) {
            evidence.add(Evidence.on(spell.type().meaning() + " from", spell.start()));
            evidence.add(spell.end().map(end -> Evidence.on("until", end)).orElse(Evidence.of("not yet found")));
        }
        return List.copyOf(evidence);
    }
}
