package org.carejourney.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.visit.ExtraVisitRequested.By;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The child or the carer asks for a visit. */
final class AskForVisit implements Act {
    @Override
    public String name() {
        return "EXTRA_VISIT_REQUESTED";
    }

    @Override
    public String words() {
        return "That a visit is asked for";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (now.record().ordinaryEpisodes().stream().noneMatch(episode -> episode.covers(now.today()))) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                "Who asks for a visit, and since when?",
                "Ask for the visit",
                Field.choice("by", "Who asks", By.class, By::words),
                Field.happened("on", "Asked for on", now.today())));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        if (now.record().ordinaryEpisodes().stream().noneMatch(episode -> episode.covers(on))) {
            return Decision.refused("The child was not looked after on that day");
        }
        return Decision.accepted(new ExtraVisitRequested(
                now.id(), on, answers.choice("by", By.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof ExtraVisitRequested;
    }
}
