package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.health.SubstanceMisuse;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.work.Work;

/** What the council recorded of a child's health day by day agrees with what it returned of the year. */
final class AsReturned {
    private static final Weights<String> NO_SCORE =
            Weights.of(40, "SDQ2").and(15, "SDQ3").and(30, "SDQ4").and(15, "SDQ5");

    private final CareRecord record;
    private final Chance chance;

    AsReturned(CareRecord record, Chance chance) {
        this.record = record;
        this.chance = chance;
    }

    /** Not in a year of which the return says that it was not done, but some time in the next. */
    LocalDate day(Work work, LocalDate planned) {
        return ofYear(planned)
                .filter(year -> saysNotDone(work.kind(), year))
                .map(year -> year.year()
                        .lastDay()
                        .plusDays(chance.of(work.kind().name(), year.year().endsIn())
                                .between(5, 330)))
                .filter(planned::isBefore)
                .orElse(planned);
    }

    private static boolean saysNotDone(ObligationKind kind, YearlyHealth year) {
        return switch (kind) {
            case DENTAL_CHECK -> year.teethChecked().filter(yes -> !yes).isPresent();
            case REVIEW_HEALTH -> year.healthAssessed().filter(yes -> !yes).isPresent();
            default -> false;
        };
    }

    /** The answer to a question that returns ask too; empty where none of the child's does, or it is not such a question. */
    Optional<String> answer(String field, LocalDate on) {
        var year = ofYear(on).or(() -> latest(on));
        return switch (field) {
            case "immunised" -> year.flatMap(YearlyHealth::immunised).map(AsReturned::yesNo);
            case "development" -> year.flatMap(YearlyHealth::healthCheck).map(AsReturned::yesNo);
            case "substances" -> year.map(AsReturned::substances);
            case "score" -> Optional.of(score(year, on));
            case "noScoreBecause" -> Optional.of(score(year, on).isEmpty() ? reason(year) : "");
            default -> Optional.empty();
        };
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String substances(YearlyHealth year) {
        if (!year.substanceMisuse().orElse(false)) {
            return SubstanceMisuse.NONE.name();
        }
        if (year.interventionReceived().orElse(false)) {
            return SubstanceMisuse.HELPED.name();
        }
        boolean refused = year.interventionRefused().orElse(false);
        return refused ? SubstanceMisuse.REFUSED.name() : SubstanceMisuse.HELP_AWAITED.name();
    }

    private String score(Optional<YearlyHealth> year, LocalDate on) {
        if (year.isPresent() && isAsked(year.get())) {
            return year.get().difficultiesScore().map(String::valueOf).orElse("");
        }
        var own = chance.of("score", on.getYear());
        return own.happens(0.8) ? String.valueOf(Math.round(Math.clamp(own.normal(12.8, 5.2), 0, 38))) : "";
    }

    private static boolean isAsked(YearlyHealth year) {
        return year.difficultiesScore().isPresent() || year.noScoreBecause().isPresent();
    }

    private String reason(Optional<YearlyHealth> year) {
        return year.flatMap(YearlyHealth::noScoreBecause)
                .map(Enum::name)
                .orElseGet(() -> chance.of("no score", 0).oneOf(NO_SCORE));
    }

    private Optional<YearlyHealth> ofYear(LocalDate day) {
        return record.all(YearlyHealth.class).stream()
                .filter(year -> year.year().equals(CollectionYear.of(day)))
                .findFirst();
    }

    private Optional<YearlyHealth> latest(LocalDate day) {
        return record.all(YearlyHealth.class).stream()
                .filter(year -> year.year().lastDay().isBefore(day))
                .max(Comparator.comparing(YearlyHealth::year));
    }
}
