package org.carejourney.domain.missing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Which time missing an act is about, and what its form shows of it. */
final class MissingForms {
    private MissingForms() {}

    /** The return whose work it is, or else the last one that still lacks it. */
    static Optional<Return> back(Situation now, Predicate<Return> lacks) {
        return now.work()
                .flatMap(work -> Return.of(now.record(), work.trigger().fact()))
                .or(() -> Return.of(now.record()).stream()
                        .filter(back -> now.settings().isInUseOn(back.on()))
                        .filter(lacks)
                        .max(Comparator.comparing(Return::on)));
    }

    /** The same once the day is answered: what is told anew belongs to the last return up to that day. */
    static Return back(Situation now, Predicate<Return> lacks, LocalDate day) {
        return Optional.of(now)
                .filter(MissingForms::isToldAnew)
                .flatMap(anew -> Return.of(now.record()).stream()
                        .filter(lacks)
                        .filter(back -> !back.on().isAfter(day))
                        .max(Comparator.comparing(Return::on)))
                .or(() -> back(now, lacks))
                .orElseThrow();
    }

    /** The time missing whose work it is, or else the last one that still lacks it. */
    static Optional<MissingSpell> spell(Situation now, Predicate<MissingSpell> lacks) {
        var spells = MissingSpell.of(now.record(), MissingType.M);
        return now.work()
                .flatMap(work -> spells.stream()
                        .filter(spell -> spell.has(work.trigger().fact()))
                        .findFirst())
                .or(() -> spells.stream()
                        .filter(spell -> now.settings().isInUseOn(spell.start()))
                        .filter(lacks)
                        .max(Comparator.comparing(MissingSpell::start)));
    }

    /** The same once the day is answered: what is told anew belongs to the last time missing up to that day. */
    static MissingSpell spell(Situation now, Predicate<MissingSpell> lacks, LocalDate day) {
        return Optional.of(now)
                .filter(MissingForms::isToldAnew)
                .flatMap(anew -> MissingSpell.of(now.record(), MissingType.M).stream()
                        .filter(lacks)
                        .filter(spell -> !spell.start().isAfter(day))
                        .max(Comparator.comparing(MissingSpell::start)))
                .or(() -> spell(now, lacks))
                .orElseThrow();
    }

    private static boolean isToldAnew(Situation now) {
        return !now.id().equals(FactId.UNSAVED);
    }

    static List<Known> known(Return back) {
        var last = back.spell().episodes().getLast();
        return List.of(
                Known.of(
                        "Missing from",
                        DayWords.of(back.spell().start()),
                        back.spell().first()),
                Known.of("Came back", DayWords.of(back.on(), back.at()), last));
    }

    static List<Known> known(MissingSpell spell) {
        return Stream.of(
                        Optional.of(Known.of("Missing from", DayWords.of(spell.start()), spell.first())),
                        spell.end()
                                .map(end -> Known.of(
                                        "Came back",
                                        DayWords.of(end),
                                        spell.episodes().getLast())))
                .flatMap(Optional::stream)
                .toList();
    }
}
