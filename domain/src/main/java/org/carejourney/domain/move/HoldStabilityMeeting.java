package org.carejourney.domain.move;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.move.StabilityMeetingHeld.Outcome;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A meeting was held, or offered, to save the placement. */
final class HoldStabilityMeeting implements Act {
    @Override
    public String name() {
        return "STABILITY_MEETING_HELD";
    }

    @Override
    public String words() {
        return "A stability meeting";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return notice(now)
                .map(notice -> Form.asking(
                                "When did carers and those who know the child meet, and what came of it?",
                                "Record the meeting",
                                Field.happened("on", "Held or offered on", now.today()),
                                Field.choice("outcome", "What came of it", Outcome.class, Outcome::words),
                                Field.longText("agreed", "What was agreed"))
                        .knowing(List.of(
                                Known.of("Why it is to end", notice.why().words(), notice),
                                Known.of("To end on", DayWords.of(notice.endsOn()), notice))));
    }

    private static Optional<PlacementToEnd> notice(Situation now) {
        return now.work()
                .flatMap(work -> now.record().all(PlacementToEnd.class).stream()
                        .filter(notice -> notice.id().equals(work.trigger().fact()))
                        .findFirst())
                .or(() -> MoveClocks.toEnd(now.record()));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new StabilityMeetingHeld(
                now.id(),
                notice(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.choice("outcome", Outcome.class).orElseThrow(),
                answers.text("agreed").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof StabilityMeetingHeld;
    }
}
