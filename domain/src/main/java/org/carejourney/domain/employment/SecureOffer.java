package org.carejourney.domain.employment;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.employment.OfferAfterYear11.Kind;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A pupil in Year 11 is offered a place for the time after it. */
final class SecureOffer implements Act {
    @Override
    public String name() {
        return "OFFER_AFTER_YEAR_11";
    }

    @Override
    public String words() {
        return "An offer for after Year 11";
    }

    @Override
    public Set<Role> recordedBy() {
        return Year11.PEOPLE;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Year11.isIn(now)
                ? Optional.of(Form.asking(
                                "Which place is offered?",
                                "Record the offer",
                                Field.happened("on", "Offered on", now.today()),
                                Field.choice("kind", "What", Kind.class, Kind::words),
                                Field.text("provider", "By whom"))
                        .knowing(Year11.known(now)))
                : Optional.empty();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new OfferAfterYear11(
                now.id(),
                answers.day("on").orElseThrow(),
                answers.choice("kind", Kind.class).orElseThrow(),
                answers.text("provider").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof OfferAfterYear11;
    }
}
