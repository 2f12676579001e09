package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Telling the parents what was decided about adoption. */
final class ParentsActs {
    static final Act ORALLY =
            act(ParentsTold.How.ORALLY, "ADOPTION_TOLD_ORALLY", "That parents were told of the decision on adoption");
    static final Act IN_WRITING = act(
            ParentsTold.How.IN_WRITING,
            "ADOPTION_TOLD_IN_WRITING",
            "A letter to the parents about the decision on adoption");

    private ParentsActs() {}

    private static Act act(ParentsTold.How how, String name, String words) {
        return new PermanenceAct(
                name,
                words,
                Set.of(Role.CASEWORKER),
                event -> event instanceof ParentsTold told && told.how() == how,
                ParentsActs::ask,
                (now, answers) -> tell(how, now, answers));
    }

    private static Optional<Form> ask(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> decision(now, adoption).isPresent())
                .map(adoption -> Form.asking(
                                "When were the parents told what was decided?",
                                "Record it",
                                Field.happened("on", "Told on", now.today()),
                                Field.choice("whom", "Who was told", ParentsTold.Whom.class, ParentsTold.Whom::words))
                        .knowing(Telling.known(adoption)));
    }

    /** The decision that the work is about, or else the latest. */
    private static Optional<Fact> decision(Situation now, AdoptionCase adoption) {
        var about = now.work().map(work -> work.about());
        if (about.isPresent()) {
            return adoption.record().facts().stream()
                    .filter(fact -> fact.id().equals(about.get()))
                    .findFirst();
        }
        Optional<Fact> against = adoption.latest(AdoptionNotDecided.class)
                .filter(decision -> decision.outcome() == AdoptionNotDecided.Outcome.AGAINST)
                .map(Fact.class::cast);
        return adoption.decision()
                .filter(decision -> decision.decided().isPresent())
                .map(Fact.class::cast)
                .or(() -> against);
    }

    private static Decision tell(ParentsTold.How how, Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var decision = decision(now, adoption).orElseThrow();
        var decided =
                decision instanceof AdoptionDecision adopt ? adopt.decided().orElseThrow() : decision.happenedOn();
        if (on(answers).isBefore(decided)) {
            return Decision.refused(
                    "It was decided on %s; the parents cannot be told before".formatted(DayWords.of(decided)));
        }
        return Decision.accepted(new ParentsTold(
                now.id(),
                decision.id(),
                how,
                on(answers),
                answers.choice("whom", ParentsTold.Whom.class).orElseThrow()));
    }
}
