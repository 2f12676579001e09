package org.carejourney.domain.education;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.calendar.SchoolTerm;
import org.carejourney.domain.calendar.SchoolTerms;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What the forms about personal education plans have in common. */
final class PepActs {
    static final Set<Role> WORKER_OR_VIRTUAL_SCHOOL = Set.of(Role.CASEWORKER, Role.VIRTUAL_SCHOOL);
    static final Set<Role> VIRTUAL_SCHOOL = Set.of(Role.VIRTUAL_SCHOOL);

    private PepActs() {}

    /** Whether the child is in care today and of an age to have a plan. */
    static boolean hasPeps(Situation now) {
        return isInCare(now) && Schooling.isOfPepAge(now.record(), now.today());
    }

    static boolean isInCare(Situation now) {
        return now.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(now.today()));
    }

    /** Years 12 and 13 are taught at a college or by a training provider more often than at a school. */
    static boolean isAfterSchool(Situation now) {
        return Schooling.yearGroup(now.record(), now.today())
                .filter(year -> year.isAfter(YearGroup.YEAR_11))
                .isPresent();
    }

    /** Year group, school and term: what everyone who makes a plan has to have before them. */
    static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> known.add(Known.rule("Why it is due", work.why())));
        Schooling.yearGroup(now.record(), now.today())
                .ifPresent(year -> known.add(Known.rule("Year group", year.words())));
        Schooling.place(now.record(), now.today())
                .ifPresent(said -> known.add(Known.of(
                        "Where the child is taught",
                        said.provider().orElse(said.place().words()),
                        said)));
        SchoolTerms.local()
                .running(now.today())
                .map(SchoolTerm::last)
                .ifPresent(last -> known.add(Known.rule("Last school day of the term", DayWords.of(last))));
        return known;
    }

    /** The same for a plan that has been made. */
    static List<Known> known(Situation now, Pep pep) {
        var known = new ArrayList<>(known(now));
        known.add(Known.of("Meeting held on", DayWords.of(pep.meeting().on()), pep.meeting()));
        known.add(Known.of("Targets", pep.meeting().targets(), pep.meeting()));
        return known;
    }

    /**
     * The plan that waits for what is told: the last one. Where something is told anew, the record is without it, and so
     * the plan it belongs to waits for it, whatever has come since.
     */
    static Optional<Pep> waiting(Situation now, Class<? extends Pep.Stage> stage) {
        var all = Pep.all(now.record());
        var waiting = all.stream().filter(pep -> stage.isInstance(pep.stage())).toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        if (!now.id().equals(FactId.UNSAVED)) {
            return waiting.stream()
                    .filter(pep -> isGoneFurther(now, pep))
                    .findFirst()
                    .or(() -> Optional.of(waiting.getLast()));
        }
        return Optional.of(waiting.getLast()).filter(last -> last.equals(all.getLast()));
    }

    private static boolean isGoneFurther(Situation now, Pep pep) {
        return now.record().all(PepSigned.class).stream()
                .anyMatch(signed -> signed.meeting().equals(pep.meeting().id()));
    }
}
