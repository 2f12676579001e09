package org.carejourney.domain.permanence.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Situation;

/**
 * The adoption order: it ends care on the day it is made, and the return then asks for the whole story of the adoption.
 *
 * @see "SSDA903 validation rule 601: every column of the adoption table is given for an adopted child"
 */
final class AdoptionOrder {
    /** How the parents' consent stood. */
    enum Consent {
        DISPENSED_WITH("The court dispensed with it", ReasonEpisodeCeased.E12),
        UNOPPOSED("The adoption was not opposed", ReasonEpisodeCeased.E11);

        private final String words;
        private final ReasonEpisodeCeased code;

        Consent(String words, ReasonEpisodeCeased code) {
            this.words = words;
            this.code = code;
        }

        String words() {
            return words;
        }
    }

    private AdoptionOrder() {}

    /** What the return will ask and the record does not hold; nothing that it holds is asked. */
    static List<Field> missing(Situation now, AdoptionCase adoption) {
        var fields = new ArrayList<Field>();
        if (adoption.decided().isEmpty()) {
            fields.add(Field.happened("decided", "Adoption was decided on", now.today())
                    .suggesting("")
                    .optional());
        }
        if (adoption.matched().isEmpty()) {
            fields.add(Field.happened("matched", "Matched on", now.today())
                    .suggesting("")
                    .optional());
        }
        if (adoption.decision().flatMap(AdoptionDecision::adopterStatus).isEmpty()) {
            fields.add(Field.choice("adopters", "Adopters", Adopters.class, Adopters::words)
                    .optional());
        }
        return fields;
    }

    static Decision make(Situation now, AdoptionCase adoption, Answers answers, Consent consent) {
        var ended = CareRules.decide(now.record(), new EndCare(Telling.on(answers), consent.code), now.today());
        var asked = List.of("decided", "matched", "adopters");
        return asked.stream().noneMatch(field -> answers.text(field).isPresent())
                ? ended
                : ended.and(completed(adoption, answers));
    }

    private static AdoptionDecision completed(AdoptionCase adoption, Answers answers) {
        var known = adoption.decision();
        var adopters = answers.choice("adopters", Adopters.class);
        boolean byFosterCarers = adoption.time().home().placement().isForAdoptionWithFosterCarer();
        return new AdoptionDecision(
                FactId.UNSAVED,
                adoption.decided().or(() -> answers.day("decided")),
                adoption.matched().or(() -> answers.day("matched")),
                known.flatMap(AdoptionDecision::byFosterCarer).or(() -> Optional.of(byFosterCarers)),
                known.flatMap(AdoptionDecision::adopters).or(() -> adopters.map(Adopters::number)),
                known.flatMap(AdoptionDecision::adopterSex).or(() -> adopters.map(Adopters::sex)),
                known.flatMap(AdoptionDecision::adopterStatus).or(() -> adopters.map(Adopters::status)));
    }
}
