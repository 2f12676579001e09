package org.carejourney.domain.plan;

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

/** Notices of a placement were sent. */
final class GiveNotices implements Act {
    @Override
    public String name() {
        return "PLACEMENT_NOTICES_GIVEN";
    }

    @Override
    public String words() {
        return "Notices of a placement";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return AgreePlacementPlan.placement(now)
                .map(placement -> Form.asking(
                                "When were the notices sent, and to whom?",
                                "Record the notices",
                                Field.happened("on", "Sent on", now.today()),
                                Field.several(
                                        "to", "Sent to", NoticesGiven.Addressee.class, NoticesGiven.Addressee::words))
                        .knowing(List.of(
                                Known.of("Placement", placement.placement().meaning(), placement),
                                Known.of("Began on", DayWords.of(placement.start()), placement))));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new NoticesGiven(
                now.id(),
                AgreePlacementPlan.placement(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.several("to", NoticesGiven.Addressee.class)));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof NoticesGiven;
    }
}
