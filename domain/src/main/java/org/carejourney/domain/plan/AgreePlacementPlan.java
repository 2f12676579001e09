package org.carejourney.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The placement plan was agreed. */
final class AgreePlacementPlan implements Act {
    @Override
    public String name() {
        return "PLACEMENT_PLAN_AGREED";
    }

    @Override
    public String words() {
        return "A placement plan that was agreed";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return placement(now)
                .map(placement -> Form.asking(
                                "When was the placement plan agreed, and by whom?",
                                "Record the placement plan",
                                Field.happened("on", "Agreed on", now.today()),
                                Field.several(
                                        "agreedWith",
                                        "Signed by",
                                        PlacementPlanAgreed.Signatory.class,
                                        PlacementPlanAgreed.Signatory::words),
                                Field.yesNo("delegated", "Are day-to-day decisions delegated to the carer?")
                                        .orNotKnown())
                        .knowing(List.of(
                                Known.of("Placement", placement.placement().meaning(), placement),
                                Known.of("Began on", DayWords.of(placement.start()), placement))));
    }

    /** The placement for which a plan is awaited, or else the one in which the child is. */
    static Optional<Episode> placement(Situation now) {
        var awaited = now.work()
                .flatMap(work -> now.record().episodes().stream()
                        .filter(episode -> episode.id().equals(work.trigger().fact()))
                        .findFirst());
        return awaited.or(() -> now.record().spells().stream()
                .filter(spell -> spell.end().isEmpty())
                .map(spell -> spell.episodes().getFirst())
                .findFirst());
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new PlacementPlanAgreed(
                now.id(),
                placement(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.several("agreedWith", PlacementPlanAgreed.Signatory.class),
                answers.yes("delegated"),
                answers.notKnown()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof PlacementPlanAgreed;
    }
}
