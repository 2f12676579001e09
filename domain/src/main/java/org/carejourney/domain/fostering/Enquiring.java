package org.carejourney.domain.fostering;

import static org.carejourney.domain.fostering.Said.on;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** What is recorded from the first question to the application. */
final class Enquiring {
    static final Act ENQUIRE = FosterAct.of(
            "FOSTER_ENQUIRY_MADE",
            "An enquiry to foster",
            FosterEnquiry.class,
            Enquiring::askOfEnquiry,
            Enquiring::enquire);
    static final Act TALK = FosterAct.of(
            "FOSTER_CONTACTED",
            "A talk after an enquiry to foster",
            FosterContact.class,
            Enquiring::askOfTalk,
            Enquiring::talk);
    static final Act VISIT = FosterAct.of(
            "FOSTER_VISITED",
            "A home visit to people who may foster",
            FosterHomeVisit.class,
            Enquiring::askOfVisit,
            Enquiring::visit);
    static final Act APPLY = FosterAct.of(
            "FOSTER_APPLIED",
            "An application to foster",
            FosterApplication.class,
            Enquiring::askOfApplication,
            Enquiring::apply);

    static final List<Act> ALL = List.of(ENQUIRE, TALK, VISIT, APPLY);

    private static final String SAY_WHY = "Say why it goes no further";

    private Enquiring() {}

    /** A household is put on the record once; what was said of its enquiry can be put right. */
    private static Optional<Form> askOfEnquiry(Situation now) {
        return Said.household(now).enquiry().isPresent()
                ? Optional.empty()
                : Optional.of(Form.asking(
                        "Who asked about fostering, and how did they hear of it?",
                        "Record the enquiry",
                        Field.text("household", "Household").helped("As they are called: The Oakleys, Jo and Kim Ash."),
                        Field.happened("on", "Asked on", now.today()),
                        Field.choice(
                                "source",
                                "How they heard of it",
                                FosterEnquiry.Source.class,
                                FosterEnquiry.Source::words),
                        Field.text("campaign", "Campaign or event, where they name one")
                                .optional(),
                        Field.yesNo("familyValues", "Did they come through Family Values?")));
    }

    private static Decision enquire(Situation now, Answers answers) {
        var enquiry = new FosterEnquiry(
                now.id(),
                on(answers),
                answers.text("household").orElseThrow(),
                answers.choice("source", FosterEnquiry.Source.class).orElseThrow(),
                answers.text("campaign"),
                answers.isYes("familyValues"));
        return Said.between(
                enquiry, enquiry, now.record().all(Event.class).stream().min(FosterHousehold.BY_TIME));
    }

    private static boolean hasAsked(Situation now) {
        return Said.household(now).enquiry().isPresent() && Said.goesOn(now);
    }

    private static Optional<Form> askOfTalk(Situation now) {
        var household = Said.household(now);
        return hasAsked(now) && household.contact().isEmpty()
                ? Optional.of(goingOn("What came of the talk?", "Record the talk", "Talked on", now))
                : Optional.empty();
    }

    private static Optional<Form> askOfVisit(Situation now) {
        var household = Said.household(now);
        return hasAsked(now) && household.visit().isEmpty()
                ? Optional.of(goingOn("What came of the visit?", "Record the visit", "Visited on", now))
                : Optional.empty();
    }

    private static Form goingOn(String question, String act, String day, Situation now) {
        return Form.asking(
                        question,
                        act,
                        Field.happened("on", day, now.today()),
                        Field.choice("outcome", "Do they go on?", GoingOn.class, GoingOn::words),
                        Field.longText("why", "Why it goes no further").optional())
                .knowing(Said.known(Said.household(now)));
    }

    private static boolean lacksReason(Answers answers) {
        return answers.choice("outcome", GoingOn.class).orElseThrow() != GoingOn.GOES_ON
                && answers.text("why").isEmpty();
    }

    private static Decision talk(Situation now, Answers answers) {
        if (lacksReason(answers)) {
            return Decision.refused(SAY_WHY);
        }
        return Said.after(
                Said.household(now).enquiry().orElseThrow(),
                new FosterContact(
                        now.id(),
                        on(answers),
                        answers.choice("outcome", GoingOn.class).orElseThrow(),
                        answers.text("why")));
    }

    private static Decision visit(Situation now, Answers answers) {
        if (lacksReason(answers)) {
            return Decision.refused(SAY_WHY);
        }
        return Said.after(
                Said.household(now).enquiry().orElseThrow(),
                new FosterHomeVisit(
                        now.id(),
                        on(answers),
                        answers.choice("outcome", GoingOn.class).orElseThrow(),
                        answers.text("why")));
    }

    private static Optional<Form> askOfApplication(Situation now) {
        var household = Said.household(now);
        return hasAsked(now) && household.application().isEmpty()
                ? Optional.of(Form.asking(
                                "When did they apply?",
                                "Register the application",
                                Field.happened("on", "Application received on", now.today()))
                        .knowing(Said.known(household)))
                : Optional.empty();
    }

    private static Decision apply(Situation now, Answers answers) {
        var household = Said.household(now);
        if (household.visit().isEmpty()) {
            return Decision.refused("Nobody applies before they were visited at home: record the visit first");
        }
        return Said.between(household.visit().get(), new FosterApplication(now.id(), on(answers)), household.checks());
    }
}
