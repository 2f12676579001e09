package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.calendar.WorkingDays;
import org.carejourney.domain.fostering.FosterApplication;
import org.carejourney.domain.fostering.FosterAvailability;
import org.carejourney.domain.fostering.FosterChecks;
import org.carejourney.domain.fostering.FosterChecks.Check;
import org.carejourney.domain.fostering.FosterComments;
import org.carejourney.domain.fostering.FosterContact;
import org.carejourney.domain.fostering.FosterDecision;
import org.carejourney.domain.fostering.FosterEnquiry;
import org.carejourney.domain.fostering.FosterHomeVisit;
import org.carejourney.domain.fostering.FosterMinutes;
import org.carejourney.domain.fostering.FosterPanel;
import org.carejourney.domain.fostering.FosterReportShared;
import org.carejourney.domain.fostering.FosterResigned;
import org.carejourney.domain.fostering.FosterReview;
import org.carejourney.domain.fostering.FosterReviewAtPanel;
import org.carejourney.domain.fostering.FosterSkills;
import org.carejourney.domain.fostering.FosterStopped;
import org.carejourney.domain.fostering.FosterTold;
import org.carejourney.domain.fostering.GoingOn;
import org.carejourney.domain.fostering.Range;
import org.carejourney.domain.fostering.SkillsLevel;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/**
 * What was recorded of one foster household, in the order and within the rules in which people record it; what would lie
 * after today has not happened, so that a household's way ends where it stands.
 */
final class FosterLife {
    /** Of carers whose first review was due before, earlier reviews were kept on paper. */
    private static final LocalDate REVIEWS_KNOWN_SINCE = LocalDate.of(2020, 4, 1);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.england();
    private static final List<Check> CHECKS =
            List.of(Check.CRIMINAL_RECORDS, Check.MEDICAL, Check.REFERENCES, Check.COUNCIL_OF_RESIDENCE);
    private static final Weights<FosterEnquiry.Source> SOURCES = Weights.of(30, FosterEnquiry.Source.WEBSITE)
            .and(20, FosterEnquiry.Source.SOCIAL_MEDIA)
            .and(18, FosterEnquiry.Source.FOSTER_CARER)
            .and(10, FosterEnquiry.Source.FRIENDS)
            .and(8, FosterEnquiry.Source.EVENT)
            .and(8, FosterEnquiry.Source.ADVERT)
            .and(6, FosterEnquiry.Source.AGENCY);
    private static final Weights<Range> RANGES = Weights.of(50, Range.ANY_AGE)
            .and(15, Range.UNDER_5)
            .and(12, Range.UNDER_11)
            .and(10, Range.TEENAGERS)
            .and(4, Range.PARENT_AND_CHILD)
            .and(5, Range.SHORT_BREAKS)
            .and(4, Range.RESPITE);
    private static final Weights<SkillsLevel> LEVELS =
            Weights.of(60, SkillsLevel.LEVEL_2).and(30, SkillsLevel.LEVEL_3).and(10, SkillsLevel.SPECIALIST);
    private static final List<String> TAKE_NOBODY =
            List.of("A birth in the family", "They are moving house", "A rest after a long placement");
    private static final Weights<FosterResigned.Reason> LEAVING = Weights.of(30, FosterResigned.Reason.RETIREMENT)
            .and(15, FosterResigned.Reason.HEALTH)
            .and(17, FosterResigned.Reason.FAMILY)
            .and(9, FosterResigned.Reason.WORK)
            .and(14, FosterResigned.Reason.PERMANENCE)
            .and(8, FosterResigned.Reason.TO_AGENCY)
            .and(5, FosterResigned.Reason.SUPPORT)
            .and(2, FosterResigned.Reason.AFTER_ALLEGATION);

    private final Supplier<FactId> ids;
    private final Chance chance;
    private final LocalDate today;
    private final List<Fact> facts = new ArrayList<>();

    FosterLife(Supplier<FactId> ids, Chance chance, LocalDate today) {
        this.ids = ids;
        this.chance = chance;
        this.today = today;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** What lies ahead is not on the record. */
    private void add(Fact fact) {
        if (!fact.happenedOn().isAfter(today)) {
            facts.add(fact);
        }
    }

    FosterLife asks(LocalDate on, String name, boolean familyValues) {
        var campaign = familyValues && chance.happens(0.3) ? Optional.of("Family Values") : Optional.<String>empty();
        add(new FosterEnquiry(ids.get(), on, name, chance.oneOf(SOURCES), campaign, familyValues));
        return this;
    }

    /** Talked to within 2 working days and visited within 10, most of them. */
    LocalDate isVisited(LocalDate asked, GoingOn ending) {
        var talked = workingDays(asked, chance.happens(0.9) ? chance.between(1, 2) : chance.between(3, 6));
        add(new FosterContact(ids.get(), talked, GoingOn.GOES_ON, Optional.empty()));
        var visited = workingDays(asked, chance.happens(0.85) ? chance.between(6, 10) : chance.between(11, 18));
        add(new FosterHomeVisit(ids.get(), visited, ending, why(ending)));
        return visited;
    }

    void endsWithTheTalk(LocalDate asked, GoingOn ending) {
        var talked = workingDays(asked, chance.between(1, 3));
        add(new FosterContact(ids.get(), talked, ending, why(ending)));
    }

    private static Optional<String> why(GoingOn ending) {
        return switch (ending) {
            case GOES_ON -> Optional.empty();
            case HOUSEHOLD_STOPS -> Optional.of("Not the right time for them");
            case COUNCIL_STOPS -> Optional.of("No spare bedroom");
        };
    }

    void applies(LocalDate on) {
        add(new FosterApplication(ids.get(), on));
    }

    void withdraws(LocalDate on) {
        add(new FosterStopped(ids.get(), on, FosterStopped.By.HOUSEHOLD, "Their circumstances changed"));
    }

    /** From the application to the letter, backwards from the decision. */
    void isDecided(LocalDate applied, LocalDate decided) {
        long days = decided.toEpochDay() - applied.toEpochDay();
        var report = new FosterReportShared(ids.get(), applied.plusDays(days * 6 / 10));
        var checks = new FosterChecks(
                ids.get(), applied.plusDays(days * 4 / 10), CHECKS, FosterChecks.Outcome.PASSED, Optional.empty());
        var commented = workingDays(report.on(), chance.between(4, 10));
        var minuted = CALENDAR.before(decided, WorkingDays.workingDays(chance.happens(0.9) ? chance.between(3, 7) : 9));
        var panel = new FosterPanel(
                ids.get(),
                later(CALENDAR.before(minuted, WorkingDays.workingDays(chance.between(2, 5))), commented),
                report.id(),
                FosterPanel.Advice.APPROVE,
                Optional.empty());
        add(checks);
        add(report);
        add(new FosterComments(ids.get(), commented, report.id(), FosterComments.Answer.AGREED, Optional.empty()));
        add(panel);
        add(new FosterMinutes(ids.get(), later(minuted, panel.on()), panel.id()));
        var decision = decision(decided, panel.id());
        add(decision);
        add(told(decision, FosterTold.Way.ORALLY, chance.between(0, 2)));
        add(told(decision, FosterTold.Way.IN_WRITING, chance.happens(0.93) ? chance.between(1, 5) : 7));
    }

    /** Of whom only the outcome was brought over from the register. */
    void wasApproved(LocalDate applied, LocalDate decided) {
        var application = new FosterApplication(ids.get(), applied);
        var panel = new FosterPanel(
                ids.get(), decided.minusDays(9), application.id(), FosterPanel.Advice.APPROVE, Optional.empty());
        add(application);
        add(panel);
        add(new FosterMinutes(ids.get(), decided.minusDays(5), panel.id()));
        add(decision(decided, panel.id()));
    }

    private FosterDecision decision(LocalDate on, FactId panel) {
        return new FosterDecision(
                ids.get(),
                on,
                panel,
                FosterDecision.Outcome.APPROVED,
                Optional.of(chance.oneOf(RANGES)),
                Optional.of(chance.between(1, 3)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private FosterTold told(FosterDecision decision, FosterTold.Way way, int days) {
        return new FosterTold(ids.get(), workingDays(decision.on(), days), decision.id(), way);
    }

    /** Every year, most in time; the first before the panel. */
    void isReviewed(LocalDate approved, Optional<LocalDate> ends) {
        boolean isFirst = true;
        boolean isKnownAll = !approved.plusYears(1).isBefore(REVIEWS_KNOWN_SINCE);
        var last = approved;
        while (true) {
            var due = last.plusYears(1);
            var on = chance.happens(0.93) ? due.minusDays(chance.between(0, 35)) : due.plusDays(chance.between(3, 45));
            if (on.isAfter(today) || ends.filter(end -> !on.isBefore(end)).isPresent()) {
                return;
            }
            if (isKnownAll || !on.isBefore(REVIEWS_KNOWN_SINCE)) {
                review(on, isFirst);
            }
            isFirst = false;
            last = on;
        }
    }

    private void review(LocalDate on, boolean isFirst) {
        var review = new FosterReview(
                ids.get(),
                on,
                FosterReview.Outcome.AS_BEFORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        add(review);
        if (isFirst) {
            add(new FosterReviewAtPanel(ids.get(), on.plusDays(chance.between(14, 40)), review.id(), Optional.empty()));
        }
    }

    /** Trained when approved, further on after two years or so; a few take nobody just now. */
    void growsSkilled(LocalDate approved, Optional<LocalDate> ends, Chance own) {
        add(new FosterSkills(ids.get(), approved, SkillsLevel.LEVEL_1, Optional.empty()));
        var further = approved.plusDays(own.between(500, 900));
        if (own.happens(0.7) && ends.filter(end -> !further.isBefore(end)).isEmpty()) {
            add(new FosterSkills(ids.get(), further, own.oneOf(LEVELS), Optional.empty()));
        }
        var since = today.minusDays(own.between(3, 90));
        if (own.happens(0.06) && ends.isEmpty() && approved.isBefore(since)) {
            add(new FosterAvailability(ids.get(), since, false, Optional.of(own.oneOf(TAKE_NOBODY))));
        }
    }

    void leaves(LocalDate ends) {
        add(new FosterResigned(
                ids.get(), ends.minusDays(FosterResigned.NOTICE_DAYS), chance.oneOf(LEAVING), Optional.empty()));
    }

    private static LocalDate workingDays(LocalDate day, int many) {
        return CALENDAR.after(day, WorkingDays.workingDays(many));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
