package org.carejourney.domain.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;
import org.carejourney.domain.work.Work;

/** What all acts about a health assessment need to know: which assessment is meant, and what the record says of it. */
final class AssessmentActs {
    static final Set<Role> CARE_AND_HEALTH = Set.of(Role.CASEWORKER, Role.HEALTH);
    static final Set<Role> HEALTH = Set.of(Role.HEALTH);

    private AssessmentActs() {}

    /** The assessment that something recorded now is about; empty where none is asked for. */
    static Optional<Obligation> meant(Situation now) {
        return meant(now, now.today());
    }

    /**
     * The assessment at work; where what is recorded is a correction, or no work waits for it, the one whose clock ran on
     * the day on which it happened.
     */
    static Optional<Obligation> meant(Situation now, LocalDate on) {
        var asked = obligations(now);
        var atWork = now.id().equals(FactId.UNSAVED)
                ? now.work()
                        .flatMap(work -> of(asked, work))
                        .filter(one -> !one.trigger().on().isAfter(on))
                : Optional.<Obligation>empty();
        return atWork.or(() -> asked.stream()
                        .filter(one -> !one.trigger().on().isAfter(on))
                        .max(Comparator.comparing(one -> one.trigger().on())))
                .or(() -> asked.stream().findFirst());
    }

    private static List<Obligation> obligations(Situation now) {
        return new AssessmentClocks(now.record(), now.settings(), now.today()).obligations();
    }

    private static Optional<Obligation> of(List<Obligation> asked, Work work) {
        return asked.stream()
                .filter(one -> one.kind() == work.kind()
                        && one.trigger().fact().equals(work.trigger().fact()))
                .findFirst();
    }

    static boolean isInCare(Situation now) {
        return CareSpan.of(now.record(), now.settings(), now.today()).stream().anyMatch(CareSpan::isOpen);
    }

    /** The period of care in which the child is. */
    static Optional<PeriodOfCare> period(Situation now) {
        return CareSpan.of(now.record(), now.settings(), now.today()).stream()
                .filter(CareSpan::isOpen)
                .map(CareSpan::period)
                .findFirst();
    }

    static List<Known> known(Situation now, Obligation asked) {
        var known = new ArrayList<Known>();
        known.add(Known.rule("What is due", asked.kind().words() + ", by " + DayWords.of(asked.due())));
        known.add(Known.rule("Why", asked.rule()));
        var course = AssessmentCourse.of(now.record(), asked.trigger().fact());
        course.events().forEach(event -> known.add(Known.of("So far", event.words(), event)));
        lastAssessed(now).ifPresent(known::add);
        return known;
    }

    private static Optional<Known> lastAssessed(Situation now) {
        var seen = now.record().all(HealthAppointmentOutcome.class).stream()
                .filter(HealthAppointmentOutcome::isSeen)
                .map(one -> Known.of("Last assessed", DayWords.of(one.on()), one));
        var before = now.record().all(HealthAssessedBefore.class).stream()
                .map(one -> Known.of("Last assessed", DayWords.of(one.on()), one));
        return Stream.concat(before, seen).reduce((earlier, later) -> later);
    }
}
