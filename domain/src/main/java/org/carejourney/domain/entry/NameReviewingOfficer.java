package org.carejourney.domain.entry;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A reviewing officer was named: whoever it is sees the child from then on. */
final class NameReviewingOfficer implements Act {
    @Override
    public String name() {
        return "REVIEWING_OFFICER_NAMED";
    }

    @Override
    public String words() {
        return "Who the reviewing officer is";
    }

    /** Managers only: it decides whose child this is. */
    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return began(now)
                .map(first -> Form.asking(
                        "Who chairs the reviews of this child?",
                        "Name the reviewing officer",
                        Field.happened("on", "Named on", now.today()),
                        Field.colleague("officer", "Reviewing officer", Role.REVIEWING_OFFICER)
                                .helped("They must have met the child before the first review.")));
    }

    /** What the officer is awaited for, or else the care or the series of short breaks in which the child is. */
    private static Optional<Episode> began(Situation now) {
        var awaited = now.work()
                .flatMap(work -> now.record().episodes().stream()
                        .filter(episode -> episode.id().equals(work.trigger().fact()))
                        .findFirst());
        return awaited.or(() -> now.record().periodsOfCare().stream()
                        .filter(PeriodOfCare::isOpen)
                        .map(PeriodOfCare::first)
                        .findFirst())
                .or(() -> now.record().shortBreaks().stream()
                        .filter(stay -> stay.end().isEmpty())
                        .findFirst());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new ReviewingOfficerNamed(
                now.id(),
                began(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.text("officer").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ReviewingOfficerNamed;
    }
}
