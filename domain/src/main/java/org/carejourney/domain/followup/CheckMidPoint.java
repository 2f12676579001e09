package org.carejourney.domain.followup;

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
import org.carejourney.domain.work.Work;

/** The reviewing officer looked at the plan between two reviews. */
final class CheckMidPoint implements Act {
    @Override
    public String name() {
        return "MID_POINT_CHECKED";
    }

    @Override
    public String words() {
        return "A mid-point check";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return now.work()
                .map(work -> Form.asking(
                                "How does the plan go?",
                                "Record the check",
                                Field.happened("on", "Checked on", now.today()),
                                Field.choice(
                                        "progress",
                                        "How it goes",
                                        MidPointChecked.Progress.class,
                                        MidPointChecked.Progress::words),
                                Field.longText("note", "What was found").optional())
                        .knowing(known(now, work)));
    }

    private static List<Known> known(Situation now, Work work) {
        var known = new ArrayList<Known>();
        known.add(Known.rule("After the review of", DayWords.of(work.trigger().on())));
        now.record().all(ActionAgreed.class).stream()
                .filter(action -> action.review().equals(work.trigger().fact()))
                .forEach(action -> known.add(Known.of("Agreed", action.words(), action)));
        return known;
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return now.work()
                .map(work -> Decision.accepted(new MidPointChecked(
                        now.id(),
                        work.trigger().fact(),
                        answers.day("on").orElseThrow(),
                        answers.choice("progress", MidPointChecked.Progress.class)
                                .orElseThrow(),
                        answers.text("note").orElse(""))))
                .orElseGet(() -> Decision.refused("No check is awaited: it was done, or the next review was held"));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof MidPointChecked;
    }
}
