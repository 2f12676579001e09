package org.carejourney.domain.leavingcare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Whom an act is about, what its form shows of them, and what cannot be. */
final class LeavingForms {
    private LeavingForms() {}

    /** Eligible, or was. */
    static Optional<CareLeaver> eligible(Situation now) {
        return CareLeaver.of(now.record(), now.today()).filter(CareLeaver::isEligible);
    }

    /** Owed support today. */
    static Optional<CareLeaver> supported(Situation now) {
        return eligible(now).filter(CareLeaver::isSupported);
    }

    /** Owed support today, and out of care. */
    static Optional<CareLeaver> left(Situation now) {
        return supported(now).filter(leaver -> leaver.leftOn().isPresent());
    }

    static boolean isToldAnew(Situation now) {
        return !now.id().equals(FactId.UNSAVED);
    }

    static List<Known> known(CareLeaver leaver) {
        var known = new ArrayList<Known>();
        known.add(Known.rule("Entitled as", leaver.status().kind().words()));
        leaver.adviser().ifPresent(named -> known.add(Known.of("Personal adviser", named.adviser(), named)));
        leaver.record().all(LeaverMoved.class).stream()
                .max(Comparator.comparing(LeaverMoved::on))
                .ifPresent(
                        home -> known.add(Known.of("Lives", home.accommodation().meaning(), home)));
        return known;
    }

    /** Why something cannot have been on a day: before the young person was eligible, or there is one of that day. */
    static Optional<String> problem(Situation now, Class<? extends Event> kind, LocalDate on) {
        var eligibleOn = eligible(now).map(CareLeaver::eligibleOn);
        if (eligibleOn.filter(on::isBefore).isPresent()) {
            return Optional.of("The young person is entitled to support since %s"
                    .formatted(DayWords.of(eligibleOn.orElseThrow())));
        }
        return sameDay(now, kind, on);
    }

    /** The same for what belongs to the time after care. */
    static Optional<String> afterCareProblem(Situation now, Class<? extends Event> kind, LocalDate on) {
        var left = eligible(now).flatMap(CareLeaver::leftOn);
        return left.filter(on::isBefore).isPresent()
                ? Optional.of("The young person was in care until %s".formatted(DayWords.of(left.orElseThrow())))
                : sameDay(now, kind, on);
    }

    static Optional<String> sameDay(Situation now, Class<? extends Event> kind, LocalDate on) {
        boolean isThere = isToldAnew(now)
                && now.record().all(kind).stream()
                        .anyMatch(event -> event.happenedOn().equals(on));
        return isThere
                ? Optional.of("Another one of %s is on the record; correct that one".formatted(DayWords.of(on)))
                : Optional.empty();
    }
}
