package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.employment.OpportunityOffered.Kind;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The council offers an opportunity. */
final class OfferOpportunity implements Act {
    @Override
    public String name() {
        return "OPPORTUNITY_OFFERED";
    }

    @Override
    public String words() {
        return "An opportunity that was offered";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return spell(now)
                .map(spell -> Form.asking(
                                "What was offered?",
                                "Record the offer",
                                Field.happened("on", "Offered on", now.today()),
                                Field.choice("kind", "What", Kind.class, Kind::words),
                                Field.text("details", "Where and what work"))
                        .knowing(HelpActs.known(now)));
    }

    /** There may be several offers in one spell; one told anew belongs to the last. */
    private static Optional<Spell> spell(Situation now) {
        return now.id().equals(FactId.UNSAVED)
                ? HelpActs.spell(now)
                : Spell.all(now.record(), now.settings(), now.today()).stream()
                        .filter(Spell::needsHelp)
                        .reduce((earlier, later) -> later);
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var spell = spell(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return HelpActs.tooEarly(spell, on)
                .orElseGet(() -> Decision.accepted(new OpportunityOffered(
                        now.id(),
                        spell.fact(),
                        on,
                        answers.choice("kind", Kind.class).orElseThrow(),
                        answers.text("details").orElseThrow())));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof OpportunityOffered;
    }
}
