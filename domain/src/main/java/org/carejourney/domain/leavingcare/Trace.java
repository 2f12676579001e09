package org.carejourney.domain.leavingcare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Someone tried to find a young person with whom contact was lost. */
final class Trace implements Act {
    @Override
    public String name() {
        return "TRACING_TRIED";
    }

    @Override
    public String words() {
        return "That we tried to find the young person";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return lost(now)
                .map(lost -> Form.asking(
                                "What was tried, and was the young person found?",
                                "Record the attempt",
                                Field.happened("on", "Tried on", now.today()),
                                Field.choice("how", "How", TracingTried.How.class, TracingTried.How::words),
                                Field.yesNo("found", "Was the young person found?")
                                        .suggesting("no"))
                        .knowing(List.of(Known.of("Contact lost on", DayWords.of(lost.on()), lost))));
    }

    /** Being out of touch, as long as nothing later says otherwise; where an attempt is told anew, the last time. */
    private static Optional<ContactChanged> lost(Situation now) {
        var contacts = now.record().all(ContactChanged.class).stream()
                .sorted(ContactChanged.ORDER.reversed())
                .toList();
        return LeavingForms.isToldAnew(now)
                ? contacts.stream().filter(ContactChanged::lost).findFirst()
                : contacts.stream().findFirst().filter(ContactChanged::lost);
    }

    private static int freeAttempt(Situation now, ContactChanged lost) {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> now.record().all(TracingTried.class).stream()
                        .noneMatch(tried -> tried.lost().equals(lost.id()) && tried.attempt() == number))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var lost = lost(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(lost.on())) {
            return Decision.refused("Contact was lost on " + DayWords.of(lost.on()));
        }
        var found = answers.isYes("found");
        var tried = new TracingTried(
                now.id(),
                lost.id(),
                freeAttempt(now, lost),
                on,
                answers.choice("how", TracingTried.How.class).orElseThrow(),
                found);
        return found && !LeavingForms.isToldAnew(now)
                ? Decision.accepted(tried, new ContactChanged(FactId.UNSAVED, on, InTouch.YES))
                : Decision.accepted(tried);
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof TracingTried;
    }
}
