package org.carejourney.domain.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** One thing that is recorded of care proceedings: what it asks, what the answers come to, and which events it tells. */
record CourtAct(
        String name,
        String words,
        Set<Role> recordedBy,
        Function<Situation, Optional<Form>> asks,
        BiFunction<Situation, Answers, Decision> decides,
        Predicate<Event> told)
        implements Act {
    static final Set<Role> WORKERS = Set.of(Role.CASEWORKER);
    static final Set<Role> MANAGERS = Set.of(Role.TEAM_MANAGER);

    @Override
    public Optional<Form> form(Situation now) {
        return asks.apply(now);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return decides.apply(now, answers);
    }

    @Override
    public boolean tells(Event event) {
        return told.test(event);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The proceedings that go on; who corrects what was recorded may also mean proceedings that are over. */
    static Optional<CourtCase> open(Situation now) {
        return latest(now).filter(matter -> matter.isOpen() || isCorrection(now));
    }

    static boolean isCorrection(Situation now) {
        return !now.id().equals(FactId.UNSAVED);
    }

    static Optional<CourtCase> latest(Situation now) {
        return CourtCase.latest(now.record(), now.today());
    }

    /** What the record holds of a case; shown on every form about it. */
    static List<Known> known(CourtCase matter) {
        var extended = matter.extensions().size();
        var known = new java.util.ArrayList<Known>();
        known.add(Known.of("Case", matter.issued().caseNumber(), matter.issued()));
        known.add(Known.of("Issued on", DayWords.of(matter.issued().on()), matter.issued()));
        known.add(Known.rule("Last day of the 26 weeks", DayWords.of(matter.lastDayInTime())));
        if (extended > 0) {
            known.add(Known.of(
                    "Court's timetable, as extended",
                    DayWords.of(matter.timetableUntil()),
                    matter.extensions().getLast()));
        }
        return known;
    }
}
