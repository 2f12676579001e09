package org.carejourney.domain.leavingcare;

import static org.carejourney.domain.obligation.LocalClock.monthsUsually;

import java.time.LocalDate;
import java.time.Period;
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
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.review.ReviewDue;
import org.carejourney.domain.review.ReviewTimetable;

/** What is done once on the way out of care: from naming the adviser to settling how support goes on at 21. */
final class LeavingCareClocks {
    static final LocalClock PLAN_WITHIN =
            monthsUsually(3, "PATHWAY_PLAN_WITHIN", "Have the pathway plan in place after becoming eligible");
    static final LocalClock BENEFITS_BEFORE =
            monthsUsually(6, "BENEFITS_AND_HOUSING_BEFORE", "Plan money and home before the 18th birthday");

    /** @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42(1)" */
    private static final Period NEEDS_WITHIN = Period.ofMonths(3);

    private final CareLeaver leaver;
    private final CareRecord record;
    private final ClockSettings settings;

    private LeavingCareClocks(CareLeaver leaver, ClockSettings settings) {
        this.leaver = leaver;
        this.record = leaver.record();
        this.settings = settings;
    }

    static List<Obligation> of(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return CareLeaver.of(then, asAt)
                .filter(leaver -> settings.inUseSince().isPresent())
                .map(leaver -> new LeavingCareClocks(leaver, settings).obligations())
                .orElse(List.of());
    }

    private List<Obligation> obligations() {
        var all = new ArrayList<Obligation>();
        if (settings.isInUseOn(leaver.eligibleOn())) {
            near(leaver.eligibleOn()).ifPresent(day -> all.add(adviser()));
            if (leaver.isEligible()) {
                all.add(needs());
                all.add(plan());
                talk().ifPresent(all::add);
            }
        }
        if (leaver.isEligible()) {
            benefits().ifPresent(all::add);
            handOver().ifPresent(all::add);
            all.addAll(new PathwayReviews(leaver, settings).obligations());
            all.addAll(new AdviserVisits(leaver, settings).obligations());
            all.addAll(new LeaversHomes(leaver, settings).obligations());
            all.addAll(new LeaverYears(leaver, settings).obligations());
            support().ifPresent(all::add);
        }
        return all;
    }

    private Obligation adviser() {
        return Clock.of(
                        ObligationKind.PERSONAL_ADVISER,
                        leaver.trigger("Becomes eligible for leaving care support", leaver.eligibleOn()),
                        leaver.eligibleOn(),
                        LeavingCareTask.LEAVING_NAME_ADVISER.rule())
                .metOn(first(PersonalAdviserNamed.class))
                .until(leaver.over())
                .judgedAt(leaver.asAt());
    }

    private Obligation needs() {
        return Clock.of(
                        ObligationKind.LEAVING_CARE_NEEDS,
                        leaver.trigger("Became eligible for leaving care support", leaver.eligibleOn()),
                        leaver.eligibleOn().plus(NEEDS_WITHIN),
                        LeavingCareTask.LEAVING_ASSESS_NEEDS.rule())
                .metOn(first(LeavingCareNeedsAssessed.class))
                .until(leaver.over())
                .judgedAt(leaver.asAt());
    }

    private Obligation plan() {
        return Clock.of(
                        ObligationKind.PATHWAY_PLAN,
                        leaver.trigger("Became eligible for leaving care support", leaver.eligibleOn()),
                        planDue(),
                        LeavingCareTask.LEAVING_WRITE_PLAN.rule())
                .metOn(PathwayPlans.of(record).approvedOn())
                .until(leaver.over())
                .judgedAt(leaver.asAt());
    }

    private LocalDate planDue() {
        return settings.after(leaver.eligibleOn(), PLAN_WITHIN);
    }

    /** At the first review after becoming eligible, where the young person lives with foster carers. */
    private Optional<Obligation> talk() {
        return firstReview()
                .filter(review -> isFosteredOn(review))
                .map(review -> Clock.of(
                                ObligationKind.STAYING_PUT_TALK,
                                leaver.trigger("Became eligible for leaving care support", leaver.eligibleOn()),
                                review.heldOn().orElse(review.due()),
                                LeavingCareTask.LEAVING_TALK_STAYING_PUT.rule())
                        .metOn(first(StayingPutDiscussed.class))
                        .until(leaver.leftOn())
                        .judgedAt(leaver.asAt()));
    }

    private Optional<ReviewDue> firstReview() {
        return ReviewTimetable.of(record, settings).items().stream()
                .filter(item -> item.heldOn()
                        .map(held -> !held.isBefore(leaver.eligibleOn()))
                        .orElse(item.isOpen()))
                .min(Comparator.comparing(item -> item.heldOn().orElse(item.due())));
    }

    private boolean isFosteredOn(ReviewDue review) {
        var day = review.heldOn().orElse(leaver.asAt());
        return record.ordinaryEpisodes().stream()
                .anyMatch(episode -> episode.covers(day) && episode.placement().isFostering());
    }

    private Optional<Obligation> benefits() {
        var planned = settings.before(leaver.adultOn(), BENEFITS_BEFORE);
        var due = planned.isBefore(leaver.eligibleOn()) ? leaver.eligibleOn() : planned;
        var adult = Optional.of(leaver.adultOn()).filter(day -> !day.isAfter(leaver.asAt()));
        return inUse(due)
                .flatMap(this::near)
                .map(day -> Clock.of(
                                ObligationKind.BENEFITS_AND_HOUSING,
                                leaver.trigger("Turns 18", leaver.adultOn()),
                                day,
                                LeavingCareTask.LEAVING_PLAN_HOME.rule())
                        .metOn(first(BenefitsAndHousingPlanned.class))
                        .until(Stream.of(leaver.over(), adult)
                                .flatMap(Optional::stream)
                                .min(Comparator.naturalOrder()))
                        .judgedAt(leaver.asAt()));
    }

    private Optional<Obligation> handOver() {
        return inUse(leaver.adultOn())
                .flatMap(this::near)
                .map(day -> Clock.of(
                                ObligationKind.LEAVING_CARE_HANDOVER,
                                leaver.trigger("Turns 18", day),
                                day,
                                LeavingCareTask.LEAVING_HAND_OVER.rule())
                        .metOn(first(HandedOver.class))
                        .until(leaver.over())
                        .judgedAt(leaver.asAt()));
    }

    /** What ends at 21 by itself does not end this: someone asks the young person. */
    private Optional<Obligation> support() {
        var day = leaver.birthday(21);
        var asked = LeavingCareWork.ahead(day, settings);
        return inUse(day)
                .flatMap(this::near)
                .filter(due -> !leaver.isInCare())
                .map(due -> Clock.of(
                                ObligationKind.SUPPORT_AFTER_21,
                                leaver.trigger("Turns 21", due),
                                due,
                                LeavingCareTask.LEAVING_SETTLE_SUPPORT.rule())
                        .metOn(record.all(SupportSettled.class).stream()
                                .map(SupportSettled::on)
                                .filter(on -> !on.isBefore(asked))
                                .min(Comparator.naturalOrder()))
                        .until(Stream.of(
                                        leaver.status().lostOn(),
                                        leaver.endedEarly().filter(asked::isAfter),
                                        outgrown())
                                .flatMap(Optional::stream)
                                .min(Comparator.naturalOrder()))
                        .judgedAt(leaver.asAt()));
    }

    private Optional<LocalDate> outgrown() {
        return Optional.of(leaver.birthday(25)).filter(day -> !day.isAfter(leaver.asAt()));
    }

    /** What lies more than a year ahead is nobody's work yet. */
    private Optional<LocalDate> near(LocalDate day) {
        return Optional.of(day).filter(due -> !due.minusYears(1).isAfter(leaver.asAt()));
    }

    private Optional<LocalDate> inUse(LocalDate day) {
        return Optional.of(day).filter(settings::isInUseOn);
    }

    private <E extends Event> Optional<LocalDate> first(Class<E> kind) {
        return record.all(kind).stream().map(Event::happenedOn).min(Comparator.naturalOrder());
    }
}
