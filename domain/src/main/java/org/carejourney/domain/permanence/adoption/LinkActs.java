package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** Families who may adopt the child. */
final class LinkActs {
    static final Act LINK = PermanenceAct.telling(
            FamilyLinkMade.class,
            "FAMILY_LINK_MADE",
            "A link with a family who may adopt",
            Role.FAMILY_FINDER,
            LinkActs::askLink,
            LinkActs::link);
    static final Act ENDED = PermanenceAct.telling(
            FamilyLinkEnded.class,
            "FAMILY_LINK_ENDED",
            "That a link with a family ended",
            Role.FAMILY_FINDER,
            LinkActs::askEnd,
            LinkActs::end);

    private LinkActs() {}

    /** A family is sought before the decision too, so that no time is lost. */
    private static Optional<Form> askLink(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.isDecided()
                        || adoption.isUnderOrder()
                        || adoption.endorsed().isPresent())
                .filter(adoption ->
                        adoption.placed().isEmpty() && adoption.reversed().isEmpty())
                .map(adoption -> Form.asking(
                                "Which family is pursued?",
                                "Record the link",
                                Field.happened("on", "Since", now.today()),
                                Field.choice(
                                        "who", "Who they are", FamilyLinkMade.Who.class, FamilyLinkMade.Who::words),
                                Field.choice("adopters", "Adopters", Adopters.class, Adopters::words))
                        .knowing(Telling.known(adoption)));
    }

    private static Decision link(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var known = adoption.link();
        if (known.isPresent()) {
            return Decision.refused("A family is pursued since %s; record first that this link ended"
                    .formatted(DayWords.of(known.get().on())));
        }
        var who = answers.choice("who", FamilyLinkMade.Who.class).orElseThrow();
        if (who == FamilyLinkMade.Who.FOSTER_CARERS
                && !adoption.time().home().placement().isFostering()) {
            return Decision.refused("The child does not live with foster carers");
        }
        return Decision.accepted(new FamilyLinkMade(
                now.id(),
                on(answers),
                who,
                answers.choice("adopters", Adopters.class).orElseThrow()));
    }

    private static Optional<Form> askEnd(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> adoption.link().isPresent())
                .map(adoption -> Form.asking(
                                "Why did the link with the family come to nothing?",
                                "Record the end",
                                Field.happened("on", "Ended on", now.today()),
                                Field.text("because", "Reason"))
                        .knowing(Telling.known(adoption)));
    }

    /** A match with the family falls with the link. */
    private static Decision end(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var ended = new FamilyLinkEnded(
                now.id(),
                adoption.link().orElseThrow().id(),
                on(answers),
                answers.text("because").orElseThrow());
        return adoption.matchedNotPlaced().isPresent()
                ? Decision.accepted(
                        ended, Telling.withoutMatch(adoption.decision().orElseThrow()))
                : Decision.accepted(ended);
    }
}
