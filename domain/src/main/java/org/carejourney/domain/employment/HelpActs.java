package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What the forms on the way to work or learning have in common. */
final class HelpActs {
    static final Set<Role> HELPERS = Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER, Role.VIRTUAL_SCHOOL);

    private HelpActs() {}

    /** Whether the council helps the young person into work or learning today. */
    static boolean isHelped(Situation now) {
        return Support.of(now.record(), now.settings(), now.today()).stream()
                .anyMatch(time -> time.covers(now.today()));
    }

    /** The spell in need of help that goes on today. */
    static Optional<Spell> spell(Situation now) {
        return Spell.all(now.record(), now.settings(), now.today()).stream()
                .filter(one -> one.isOpen() && one.needsHelp())
                .findFirst();
    }

    /**
     * The spell that a step belongs to. Where the step is told anew the record is without it: it is the last spell that
     * lacks it, whether or not that is over.
     */
    static Optional<Spell> spell(Situation now, Class<? extends OfSpell> step) {
        if (now.id().equals(FactId.UNSAVED)) {
            return spell(now);
        }
        return Spell.all(now.record(), now.settings(), now.today()).stream()
                .filter(Spell::needsHelp)
                .filter(one -> now.record().all(step).stream()
                        .noneMatch(told -> told.spell().equals(one.fact())))
                .reduce((earlier, later) -> later);
    }

    /** What was last told, where it was told. */
    static Optional<Activity> lastTold(Situation now) {
        return ActivityTold.at(now.record(), now.today()).flatMap(ActivityTold::activity);
    }

    /** What a talk most often finds: that it is as it was, or, where nobody knew, that they learn. */
    static Activity likely(Situation now) {
        return lastTold(now).filter(told -> Doing.of(told) != Doing.NOT_KNOWN).orElse(Activity.F2);
    }

    static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> known.add(Known.rule("Why it is due", work.why())));
        ActivityTold.at(now.record(), now.today())
                .ifPresentOrElse(
                        told -> known.add(new Known(
                                "Known of " + DayWords.of(told.on()), told.words(), Optional.of(told.fact()))),
                        () -> known.add(Known.rule("What the young person does", "Nobody has said yet")));
        now.record().all(BarriersNamed.class).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(said -> known.add(Known.of("What stands in the way", said.words(), said)));
        return known;
    }

    static Optional<Decision> tooEarly(Spell spell, LocalDate on) {
        return on.isBefore(spell.from())
                ? Optional.of(Decision.refused(
                        "This is about the time since %s; look at the day".formatted(DayWords.of(spell.from()))))
                : Optional.empty();
    }
}
