package org.carejourney.domain.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.move.EndingNotified.Addressee;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** Everyone was told in writing that a placement ends. */
final class TellOfEnding implements Act {
    @Override
    public String name() {
        return "ENDING_NOTIFIED";
    }

    @Override
    public String words() {
        return "Notices that a placement ends";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return placement(now)
                .map(placement -> Form.asking(
                                "When were the notices sent, and to whom?",
                                "Record the notices",
                                Field.happened("on", "Sent on", now.today()),
                                Field.several("to", "Sent to", Addressee.class, Addressee::words))
                        .knowing(List.of(
                                Known.of("Placement", placement.placement().meaning(), placement),
                                Known.of("Began on", DayWords.of(placement.start()), placement))));
    }

    /** The placement whose ending is awaited to be told, or else the one that is to end, or ended last. */
    private static Optional<Episode> placement(Situation now) {
        var record = now.record();
        var awaited = now.work()
                .flatMap(work -> record.episodes().stream()
                        .filter(episode -> episode.id().equals(work.trigger().fact()))
                        .findFirst());
        return awaited.or(() -> MoveClocks.toEnd(record).flatMap(ending -> MoveClocks.current(record)))
                .or(() -> MoveClocks.endings(record).stream()
                        .reduce((earlier, later) -> later)
                        .map(ending -> ending.placement().episodes().getFirst()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new EndingNotified(
                now.id(),
                placement(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.several("to", Addressee.class)));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof EndingNotified;
    }
}
