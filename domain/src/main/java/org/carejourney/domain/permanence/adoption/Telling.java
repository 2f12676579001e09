package org.carejourney.domain.permanence.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What the acts of adoption have in common: what the record holds already, and how facts of the return are told. */
final class Telling {
    private Telling() {}

    static LocalDate on(Answers answers) {
        return answers.day("on").orElseThrow();
    }

    static boolean isCorrection(Situation now) {
        return !now.id().equals(FactId.UNSAVED);
    }

    /** A new decision takes the place of one that was reversed: the return keeps one for each child. */
    static AdoptionDecision decided(AdoptionCase adoption, LocalDate on) {
        return adoption.decision()
                .filter(known -> known.decided().isEmpty())
                .map(known -> new AdoptionDecision(
                        FactId.UNSAVED,
                        Optional.of(on),
                        known.matched(),
                        known.byFosterCarer(),
                        known.adopters(),
                        known.adopterSex(),
                        known.adopterStatus()))
                .orElseGet(() -> new AdoptionDecision(
                        FactId.UNSAVED,
                        Optional.of(on),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static AdoptionDecision matched(AdoptionCase adoption, LocalDate on, FamilyLinkMade link) {
        return new AdoptionDecision(
                FactId.UNSAVED,
                adoption.decided(),
                Optional.of(on),
                Optional.of(link.who() == FamilyLinkMade.Who.FOSTER_CARERS),
                Optional.of(link.adopters().number()),
                Optional.of(link.adopters().sex()),
                Optional.of(link.adopters().status()));
    }

    static AdoptionDecision withoutMatch(AdoptionDecision known) {
        return new AdoptionDecision(
                FactId.UNSAVED,
                known.decided(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where the child lives, and what was decided and ordered so far. */
    static List<Known> known(AdoptionCase adoption) {
        var known = new ArrayList<Known>();
        adoption.endorsed()
                .ifPresent(plan -> known.add(Known.of("Review endorsed adoption on", DayWords.of(plan.on()), plan)));
        adoption.decision().ifPresent(decision -> {
            decision.decided().ifPresent(day -> known.add(Known.of("Adoption decided on", DayWords.of(day), decision)));
            decision.matched().ifPresent(day -> known.add(Known.of("Matched on", DayWords.of(day), decision)));
        });
        adoption.order()
                .ifPresent(order -> known.add(Known.of("Placement order made on", DayWords.of(order.start()), order)));
        adoption.link().ifPresent(link -> known.add(Known.of("Family", link.words(), link)));
        var home = adoption.time().home();
        known.add(Known.of("Lives now", home.placement().meaning(), home));
        return known;
    }

    static List<Known> and(List<Known> known, Known more) {
        var all = new ArrayList<>(known);
        all.add(more);
        return all;
    }
}
