package org.carejourney.domain.permanence.adoption;

import static org.carejourney.domain.permanence.adoption.Telling.on;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.permanence.PermanenceAct;
import org.carejourney.domain.record.PlacementSpell;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** The application for an adoption order, its hearings, and the order. */
final class OrderActs {
    /** @see "Adoption and Children Act 2002, section 42(4): council foster carers outside an agency placement" */
    private static final Period FOSTERED_BEFORE_APPLYING = Period.ofYears(1);

    /** @see "Adoption and Children Act 2002, section 44(3)" */
    private static final Period NOTICE = Period.ofMonths(3);

    static final Act APPLIED = PermanenceAct.telling(
            AdoptionApplied.class,
            "ADOPTION_APPLIED_FOR",
            "An application for an adoption order",
            Role.CASEWORKER,
            OrderActs::askApplication,
            OrderActs::apply);
    static final Act LISTED = PermanenceAct.telling(
            AdoptionHearingListed.class,
            "ADOPTION_HEARING_LISTED",
            "The day of an adoption hearing",
            Role.CASEWORKER,
            OrderActs::askListing,
            OrderActs::list);
    static final Act HEARD = PermanenceAct.telling(
            AdoptionHearingOutcome.class,
            "ADOPTION_HEARING_OUTCOME",
            "What became of an adoption hearing",
            Role.CASEWORKER,
            OrderActs::askHearing,
            OrderActs::hear);
    static final Act MADE = PermanenceAct.ofReturn(
            "ADOPTION_ORDER_MADE",
            "An adoption order",
            Role.CASEWORKER,
            OrderActs::askOrder,
            (now, answers) -> AdoptionOrder.make(
                    now,
                    AdoptionCase.now(now).orElseThrow(),
                    answers,
                    answers.choice("consent", AdoptionOrder.Consent.class).orElseThrow()));

    private OrderActs() {}

    private static Optional<AdoptionApplied> pending(AdoptionCase adoption) {
        return new Hearings(adoption).pending();
    }

    private static Optional<Form> askApplication(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> pending(adoption).isEmpty())
                .filter(adoption -> adoption.placed().isPresent()
                        || adoption.time().home().placement().isFostering())
                .map(adoption -> {
                    var fields = new ArrayList<Field>();
                    fields.add(Field.happened("on", "Applied on", now.today()));
                    if (adoption.placed().isEmpty()) {
                        fields.add(Field.happened("noticeOn", "Gave notice to the council on", now.today())
                                .helped("Foster carers who adopt outside an agency placement give 3 months' notice."));
                    }
                    return new Form(
                            "When did the adopters apply to the court?",
                            Telling.and(
                                    Telling.known(adoption),
                                    Known.rule("May apply from", DayWords.of(earliest(adoption)))),
                            fields,
                            "Record the application");
                });
    }

    private static LocalDate earliest(AdoptionCase adoption) {
        return adoption.placed()
                .map(OrderPart::mayApplyFrom)
                .orElseGet(() -> fosteredSince(adoption).plus(FOSTERED_BEFORE_APPLYING));
    }

    private static LocalDate fosteredSince(AdoptionCase adoption) {
        var home = adoption.time().home();
        return adoption.record().spells().stream()
                .filter(spell -> spell.episodes().contains(home))
                .map(PlacementSpell::start)
                .findFirst()
                .orElse(home.start());
    }

    private static Decision apply(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var applied = on(answers);
        var earliest = earliest(adoption);
        if (applied.isBefore(earliest)) {
            return Decision.refused(
                    adoption.placed().isPresent()
                            ? "The child must have had a home with them for 10 weeks: they may apply from %s (section 42)"
                                    .formatted(DayWords.of(earliest))
                            : "Foster carers may apply after a year: from %s (section 42)"
                                    .formatted(DayWords.of(earliest)));
        }
        var notice = answers.day("noticeOn");
        if (notice.filter(day -> applied.isBefore(day.plus(NOTICE))).isPresent()) {
            return Decision.refused("Notice is given at least 3 months before: they may apply from %s (section 44)"
                    .formatted(DayWords.of(notice.get().plus(NOTICE))));
        }
        return Decision.accepted(new AdoptionApplied(now.id(), applied, notice));
    }

    private static Optional<Form> askListing(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption -> pending(adoption)
                        .filter(applied ->
                                new Hearings(adoption).awaited(applied).isEmpty())
                        .isPresent())
                .map(adoption -> Form.asking(
                                "For which day is the hearing listed?",
                                "Record the hearing",
                                Field.happened("on", "Listed on", now.today()),
                                Field.day("hearingOn", "Day of the hearing"))
                        .knowing(known(adoption)));
    }

    private static Decision list(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var hearingOn = answers.day("hearingOn").orElseThrow();
        return hearingOn.isBefore(on(answers))
                ? Decision.refused("The hearing cannot be before the day on which it was listed")
                : Decision.accepted(new AdoptionHearingListed(
                        now.id(), pending(adoption).orElseThrow().id(), on(answers), hearingOn));
    }

    private static List<Known> known(AdoptionCase adoption) {
        return pending(adoption)
                .map(applied -> Telling.and(Telling.known(adoption), Known.of("Application", applied.words(), applied)))
                .orElseGet(() -> Telling.known(adoption));
    }

    private static Optional<AdoptionHearingListed> awaited(AdoptionCase adoption) {
        return pending(adoption).flatMap(new Hearings(adoption)::awaited);
    }

    private static Optional<Form> askHearing(Situation now) {
        return AdoptionCase.now(now)
                .flatMap(adoption -> awaited(adoption).map(listed -> {
                    var day = listed.hearingOn().isAfter(now.today()) ? now.today() : listed.hearingOn();
                    var fields = new ArrayList<Field>();
                    fields.add(Field.happened("on", "Held, or put off, on", now.today())
                            .suggesting(day.toString()));
                    fields.add(Field.choice(
                            "outcome",
                            "What the court did",
                            AdoptionHearingOutcome.Outcome.class,
                            AdoptionHearingOutcome.Outcome::words));
                    fields.add(Field.choice("because", "Why it was put off", WhyAdjourned.class, WhyAdjourned::words)
                            .optional());
                    fields.addAll(AdoptionOrder.missing(now, adoption));
                    return new Form(
                            "What became of the hearing?",
                            Telling.and(known(adoption), Known.of("Hearing", listed.words(), listed)),
                            fields,
                            "Record the hearing");
                }));
    }

    private static Decision hear(Situation now, Answers answers) {
        var adoption = AdoptionCase.now(now).orElseThrow();
        var outcome =
                answers.choice("outcome", AdoptionHearingOutcome.Outcome.class).orElseThrow();
        var because = answers.choice("because", WhyAdjourned.class);
        boolean adjourned = outcome == AdoptionHearingOutcome.Outcome.ADJOURNED;
        if (adjourned && because.isEmpty()) {
            return Decision.refused("Say why the hearing was put off");
        }
        var told = new AdoptionHearingOutcome(
                now.id(),
                awaited(adoption).orElseThrow().id(),
                on(answers),
                outcome,
                adjourned ? because : Optional.empty());
        if (!outcome.makesOrder() || Telling.isCorrection(now)) {
            return Decision.accepted(told);
        }
        var consent = outcome == AdoptionHearingOutcome.Outcome.ORDER_UNOPPOSED
                ? AdoptionOrder.Consent.UNOPPOSED
                : AdoptionOrder.Consent.DISPENSED_WITH;
        return AdoptionOrder.make(now, adoption, answers, consent).and(told);
    }

    private static Optional<Form> askOrder(Situation now) {
        return AdoptionCase.now(now)
                .filter(adoption ->
                        adoption.placed().isPresent() || pending(adoption).isPresent())
                .map(adoption -> {
                    var fields = new ArrayList<Field>();
                    fields.add(Field.happened("on", "Order made on", now.today())
                            .helped("Care ends on the day of the order, whenever it is recorded."));
                    fields.add(Field.choice(
                            "consent",
                            "The parents' consent",
                            AdoptionOrder.Consent.class,
                            AdoptionOrder.Consent::words));
                    fields.addAll(AdoptionOrder.missing(now, adoption));
                    return new Form("When was the adoption order made?", known(adoption), fields, "Record the order");
                });
    }
}
