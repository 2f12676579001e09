package org.carejourney.domain.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The manager signed the record of a visit. */
final class SignVisit implements Act {
    @Override
    public String name() {
        return "VISIT_SIGNED";
    }

    @Override
    public String words() {
        return "The manager's signature to a visit";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.TEAM_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return visit(now)
                .map(visit -> Form.asking(
                                "Read the record of the visit and sign it.",
                                "Sign the visit",
                                Field.happened("on", "Signed on", now.today()))
                        .knowing(known(visit)));
    }

    private static List<Known> known(VisitMade visit) {
        var known = new ArrayList<Known>();
        known.add(Known.of("Visited on", DayWords.of(visit.on()), visit));
        known.add(Known.of("Was the child seen?", visit.seen().words(), visit));
        known.add(Known.of("How", visit.method().words(), visit));
        known.add(Known.of("Was the bedroom seen?", visit.bedroom() ? "Yes" : "No", visit));
        known.add(Known.of("How is the child where they live?", visit.welfare().words(), visit));
        visit.concern().ifPresent(words -> known.add(Known.of("What the concern is", words, visit)));
        visit.childsWords().ifPresent(words -> known.add(Known.of("What the child said", words, visit)));
        return known;
    }

    /** The one that the task is about, or else the one that has waited longest. */
    private static Optional<VisitMade> visit(Situation now) {
        var unsigned = VisitWork.unsigned(now.record());
        return now.work()
                .flatMap(work -> unsigned.stream()
                        .filter(visit -> visit.id().equals(work.about()))
                        .findFirst())
                .or(() -> unsigned.stream().findFirst());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var visit = visit(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return on.isBefore(visit.on())
                ? Decision.refused(
                        "The visit was on %s; its record cannot be signed before".formatted(DayWords.of(visit.on())))
                : Decision.accepted(new VisitSigned(now.id(), visit.id(), on));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof VisitSigned;
    }
}
