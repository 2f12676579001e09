package org.carejourney.domain.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.employment.OpportunityAnswered.Answer;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** An offer was accepted, declined, or came to nothing. */
final class AnswerOffer implements Act {
    @Override
    public String name() {
        return "OPPORTUNITY_ANSWERED";
    }

    @Override
    public String words() {
        return "What became of an opportunity offered";
    }

    @Override
    public Set<Role> recordedBy() {
        return HelpActs.HELPERS;
    }

    @Override
    public Optional<Form> form(Situation now) {
        return unanswered(now).map(offer -> {
            var known = new ArrayList<>(HelpActs.known(now));
            known.add(Known.of(
                    "Offered on " + DayWords.of(offer.on()), offer.kind().words(), offer));
            return Form.asking(
                            "What became of the offer?",
                            "Record the answer",
                            Field.happened("on", "On", now.today()),
                            Field.choice("answer", "Answer", Answer.class, Answer::words))
                    .knowing(known);
        });
    }

    private static Optional<OpportunityOffered> unanswered(Situation now) {
        return now.record().all(OpportunityOffered.class).stream()
                .filter(offer -> Offers.answer(now.record(), offer).isEmpty())
                .max(Comparator.comparing(OpportunityOffered::on));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var offer = unanswered(now).orElseThrow();
        var on = answers.day("on").orElseThrow();
        if (on.isBefore(offer.on())) {
            return Decision.refused("It was offered on %s; it cannot have been answered before, look at the day"
                    .formatted(DayWords.of(offer.on())));
        }
        return Decision.accepted(new OpportunityAnswered(
                now.id(), offer.id(), on, answers.choice("answer", Answer.class).orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof OpportunityAnswered;
    }
}
