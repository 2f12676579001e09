package org.carejourney.domain.leavingcare;

import java.util.Comparator;
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

/** The head of service was told that a young person lives somewhere unsuitable, or is homeless. */
final class TellHeadOfService implements Act {
    @Override
    public String name() {
        return "HEAD_OF_SERVICE_TOLD";
    }

    @Override
    public String words() {
        return "That the head of service was told of an unsuitable home";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.PERSONAL_ADVISER, Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return home(now)
                .map(home -> Form.asking(
                                "When was the head of service told, and what is done?",
                                "Record it",
                                Field.happened("on", "Told on", now.today()),
                                Field.longText("done", "What is done about it"))
                        .knowing(List.of(
                                Known.of("Lives", home.accommodation().meaning(), home),
                                Known.of("Since", DayWords.of(home.on()), home))));
    }

    /** The home whose work it is, or else the last unsuitable one of which nobody has been told. */
    private static Optional<LeaverMoved> home(Situation now) {
        var homes = now.record().all(LeaverMoved.class);
        return now.work()
                .flatMap(work -> homes.stream()
                        .filter(home -> home.id().equals(work.trigger().fact()))
                        .findFirst())
                .or(() -> homes.stream()
                        .filter(LeaverMoved::unsuitable)
                        .filter(home -> now.record().all(HeadOfServiceTold.class).stream()
                                .noneMatch(told -> told.home().equals(home.id())))
                        .max(Comparator.comparing(LeaverMoved::on)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var home = home(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return on.isBefore(home.on())
                ? Decision.refused("The young person lives there since " + DayWords.of(home.on()))
                : Decision.accepted(new HeadOfServiceTold(
                        now.id(), home.id(), on, answers.text("done").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof HeadOfServiceTold;
    }
}
