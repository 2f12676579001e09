package org.carejourney.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.obligation.Clock;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Trigger;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/**
 * When a young person in no work or learning, or of whom it is not known, is helped: action plan, contact, an opportunity,
 * and once it worked, a look whether it lasts. No law sets these times; all are local.
 */
final class NeetClocks {
    static final LocalClock PLAN_WITHIN =
            LocalClock.workingDaysUsually(20, "NEET_PLAN_WITHIN", "Make the action plan for work or learning");
    static final LocalClock CONTACT_EVERY =
            LocalClock.daysUsually(14, "NEET_CONTACT_EVERY", "Speak about work and learning");
    static final LocalClock OFFER_WITHIN = LocalClock.workingDaysUsually(
            20, "NEET_OFFER_WITHIN", "Offer an opportunity after the action plan, or after an offer came to nothing");
    static final LocalClock LOOK_WITHIN = LocalClock.workingDaysUsually(
            5, "EET_LOOK_WITHIN", "See whether work or learning lasts, from the day on which it should be seen");

    static final String PLAN_RULE =
            "An action plan within %s working days, where nobody has been known to work or learn for"
                    + " some time (local)";
    private static final String CONTACT_RULE = "Someone speaks with the young person every fortnight (local)";
    private static final String OFFER_RULE =
            "The council, as parent, offers an opportunity after the action plan: an apprenticeship, a guaranteed"
                    + " interview or a place on a scheme (local)";

    /** When it is seen whether work or learning lasts, each a clock of its own. */
    enum Look {
        FIRST(4, ObligationKind.EET_FIRST_LOOK),
        SECOND(13, ObligationKind.EET_SECOND_LOOK),
        THIRD(26, ObligationKind.EET_THIRD_LOOK);

        private final LocalClock after;
        private final ObligationKind kind;

        Look(int weeks, ObligationKind kind) {
            this.after = LocalClock.weeksUsually(weeks, "EET_%s_LOOK_AFTER".formatted(name()), kind.words());
            this.kind = kind;
        }

        LocalClock after() {
            return after;
        }

        ObligationKind kind() {
            return kind;
        }

        Optional<Look> next() {
            return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
        }
    }

    private final CareRecord record;
    private final ClockSettings settings;
    private final LocalDate asAt;
    private final List<Spell> spells;

    NeetClocks(CareRecord record, ClockSettings settings, LocalDate asAt) {
        this.record = record;
        this.settings = settings;
        this.asAt = asAt;
        this.spells = Spell.all(record, settings, asAt);
    }

    List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        for (int at = 0; at < spells.size(); at++) {
            var spell = spells.get(at);
            if (spell.needsHelp()) {
                helped(spell, all);
            } else if (spell.doing() == Doing.NOT_AVAILABLE) {
                notAvailable(spell).ifPresent(all::add);
            } else if (at > 0 && wasHelped(spells.get(at - 1))) {
                Stream.of(Look.values()).map(look -> look(spell, look)).forEach(all::add);
            }
        }
        return all;
    }

    /** Where it had only not been known what they do, nothing has begun that could end. */
    private boolean wasHelped(Spell before) {
        return before.looked() && before.helpBegins(settings).isPresent();
    }

    private void helped(Spell spell, List<Obligation> all) {
        var begins = spell.helpBegins(settings).filter(day -> !day.isAfter(asAt));
        if (begins.isEmpty()) {
            return;
        }
        var plan = plan(spell);
        var trigger = new Trigger(spell.fact(), "In no work or learning, or not known, for so long", begins.get());
        all.add(Clock.of(
                        ObligationKind.NEET_PLAN,
                        trigger,
                        settings.after(begins.get(), PLAN_WITHIN),
                        PLAN_RULE.formatted(settings.length(PLAN_WITHIN, begins.get())))
                .metOn(plan.map(ActionPlanMade::on))
                .until(spell.until())
                .judgedAt(asAt));
        all.addAll(contacts(spell, trigger));
        plan.ifPresent(made -> all.add(offer(spell, made)));
    }

    private Optional<ActionPlanMade> plan(Spell spell) {
        return record.all(ActionPlanMade.class).stream()
                .filter(plan -> plan.spell().equals(spell.fact()))
                .findFirst();
    }

    private Optional<Obligation> notAvailable(Spell spell) {
        return spell.helpBegins(settings)
                .filter(day -> !day.isAfter(asAt))
                .map(begins -> Clock.of(
                                ObligationKind.NEET_PLAN,
                                new Trigger(spell.fact(), Doing.NOT_AVAILABLE.words(), begins),
                                settings.after(begins, PLAN_WITHIN),
                                PLAN_RULE.formatted(settings.length(PLAN_WITHIN, begins)))
                        .excludedBecause(
                                Optional.of("Not available for work: illness, disability, pregnancy or parenting"))
                        .judgedAt(asAt));
    }

    /** Each talk sets the day of the next. */
    private List<Obligation> contacts(Spell spell, Trigger begins) {
        var all = new ArrayList<Obligation>();
        var from = begins;
        for (var contact : contacts(spell, begins.on())) {
            all.add(contact(from).metOn(Optional.of(contact.on())).judgedAt(asAt));
            from = contact;
        }
        all.add(contact(from).until(spell.until()).judgedAt(asAt));
        return all;
    }

    private Clock contact(Trigger from) {
        return Clock.of(ObligationKind.NEET_CONTACT, from, settings.after(from.on(), CONTACT_EVERY), CONTACT_RULE);
    }

    /** The first talk and the making of the plan are contacts too: nobody tells them twice. */
    private List<Trigger> contacts(Spell spell, LocalDate begins) {
        var reached = record.all(NeetContact.class).stream()
                .filter(NeetContact::reached)
                .map(one -> spoke(one.id(), one.on()));
        var triaged = record.all(NeetTriaged.class).stream()
                .filter(one -> one.spell().equals(spell.fact()) && Doing.of(one.activity()) != Doing.NOT_KNOWN)
                .map(one -> spoke(one.id(), one.on()));
        var planned = plan(spell).stream().map(one -> spoke(one.id(), one.on()));
        return Stream.of(reached, triaged, planned)
                .flatMap(contacts -> contacts)
                .filter(one -> !one.on().isBefore(begins)
                        && spell.until().filter(end -> one.on().isAfter(end)).isEmpty())
                .sorted(Comparator.comparing(Trigger::on))
                .toList();
    }

    private static Trigger spoke(FactId fact, LocalDate on) {
        return new Trigger(fact, "Last spoke", on);
    }

    private Obligation offer(Spell spell, ActionPlanMade plan) {
        return Clock.of(
                        ObligationKind.NEET_OFFER,
                        new Trigger(plan.id(), "Action plan made", plan.on()),
                        settings.after(plan.on(), OFFER_WITHIN),
                        OFFER_RULE)
                .metOn(record.all(OpportunityOffered.class).stream()
                        .filter(offer -> offer.spell().equals(spell.fact()))
                        .map(OpportunityOffered::on)
                        .min(Comparator.naturalOrder()))
                .until(spell.until())
                .judgedAt(asAt);
    }

    /** One that was not taken by the time of the next is missed. */
    private Obligation look(Spell spell, Look look) {
        var day = settings.after(spell.from(), look.after());
        var next = look.next().map(later -> settings.after(spell.from(), later.after()));
        var over = Stream.of(spell.until(), next.filter(later -> !later.isAfter(asAt)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return Clock.of(
                        look.kind(),
                        new Trigger(spell.fact(), "Work or learning began", spell.from()),
                        settings.after(day, LOOK_WITHIN),
                        "Whether work or learning lasts is seen after %d weeks (local)"
                                .formatted(settings.length(look.after(), spell.from())))
                .metOn(record.all(EetChecked.class).stream()
                        .filter(check -> check.started().equals(spell.fact()))
                        .map(EetChecked::on)
                        .filter(on -> !on.isBefore(day)
                                && next.filter(later -> !on.isBefore(later)).isEmpty())
                        .min(Comparator.naturalOrder()))
                .until(over)
                .judgedAt(asAt);
    }
}
