package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.AsRecord.date;
import static org.carejourney.domain.clocktable.AsRecord.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carejourney.domain.clocktable.Tale.Happening;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.ReasonPlacedCeased;
import org.carejourney.domain.education.PepChecked;
import org.carejourney.domain.education.PepMeetingHeld;
import org.carejourney.domain.education.PepSigned;
import org.carejourney.domain.education.PepStarted;
import org.carejourney.domain.health.HealthAppointmentOutcome;
import org.carejourney.domain.health.HealthAssessedBefore;
import org.carejourney.domain.health.HealthAssessmentAgreed;
import org.carejourney.domain.health.HealthReportReceived;
import org.carejourney.domain.leavingcare.LeavingCareNeedsAssessed;
import org.carejourney.domain.leavingcare.PersonalAdviserNamed;
import org.carejourney.domain.missing.CameBack;
import org.carejourney.domain.missing.MissingReported;
import org.carejourney.domain.missing.ReturnInterviewHeld;
import org.carejourney.domain.missing.ReturnInterviewOffered;
import org.carejourney.domain.missing.WentMissing;
import org.carejourney.domain.move.EndingNotified;
import org.carejourney.domain.permanence.PermanencePlanAgreed;
import org.carejourney.domain.permanence.adoption.AdoptionNotDecided;
import org.carejourney.domain.permanence.adoption.DisruptionMeetingHeld;
import org.carejourney.domain.permanence.adoption.ParentsTold;
import org.carejourney.domain.permanence.guardianship.GuardianshipNotice;
import org.carejourney.domain.permanence.guardianship.GuardianshipOutcome;
import org.carejourney.domain.permanence.guardianship.GuardianshipReportSent;
import org.carejourney.domain.placing.ConnectedPersonApproved;
import org.carejourney.domain.placing.ConnectedPersonDecided;
import org.carejourney.domain.placing.HostAuthorityTold;
import org.carejourney.domain.placing.TemporaryApprovalExtended;
import org.carejourney.domain.plan.CarePlanWritten;
import org.carejourney.domain.plan.NoticesGiven;
import org.carejourney.domain.plan.PermanencePlan;
import org.carejourney.domain.plan.PlacementPlanAgreed;
import org.carejourney.domain.proceedings.AskedBy;
import org.carejourney.domain.proceedings.CourtDecision;
import org.carejourney.domain.proceedings.CourtHearing;
import org.carejourney.domain.proceedings.CourtHearingListed;
import org.carejourney.domain.proceedings.CourtHearingResult;
import org.carejourney.domain.proceedings.DelayReason;
import org.carejourney.domain.proceedings.Ending;
import org.carejourney.domain.proceedings.ExtensionAskedFor;
import org.carejourney.domain.proceedings.ProceedingsEnded;
import org.carejourney.domain.proceedings.ProceedingsIssued;
import org.carejourney.domain.record.AdoptionDecision;
import org.carejourney.domain.record.EarlyReviewRequested;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.PlacedForAdoption;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.visit.VisitMade;
import org.carejourney.domain.visit.VisitingAgreed;

/** The facts that tell what happened; those told before are at hand, because one is often about another. */
final class AsFacts {
    private final AsRecord record;
    private final Map<String, FactId> told = new HashMap<>();
    private final List<FactId> meetings = new ArrayList<>();

    AsFacts(AsRecord record) {
        this.record = record;
        told.put("INITIAL", record.first());
    }

    private FactId about(String name) {
        return Objects.requireNonNull(told.get(name));
    }

    List<? extends Fact> of(Happening one) {
        var id = record.id();
        var on = date(one.day());
        var day = Almanac.words(one.day());
        return switch (one.what()) {
            case REVIEW -> List.of(new ReviewHeld(id, on, Optional.of(AsRecord.tookPart()), false));
            case EARLY_REVIEW ->
                List.of(new EarlyReviewRequested(
                        id, on, EarlyReviewRequested.Because.REVIEWING_OFFICER_ASKS, date(one.second())));
            case PLACED_FOR_ADOPTION -> {
                told.put("PLACED " + record.homeOn(one.day()), id);
                yield List.of(
                        one.second() == 0
                                ? new PlacedForAdoption(id, on, Optional.empty(), Optional.empty())
                                : new PlacedForAdoption(
                                        id, on, Optional.of(date(one.second())), Optional.of(ReasonPlacedCeased.RD4)));
            }
            case VISIT -> List.of(visit(id, one, VisitMade.Seen.ALONE, VisitMade.Method.FACE_TO_FACE));
            case VISIT_IN_VAIN -> List.of(visit(id, one, VisitMade.Seen.NOT_SEEN, VisitMade.Method.FACE_TO_FACE));
            case VISIT_ON_SCREEN -> List.of(visit(id, one, VisitMade.Seen.ALONE, VisitMade.Method.VIRTUAL));
            case VISITING_AGREED ->
                List.of(new VisitingAgreed(
                        id,
                        record.arrivedOn(one.day()),
                        on,
                        VisitingAgreed.Circumstance.valueOf(one.word()),
                        one.second() == 0 ? Optional.empty() : Optional.of((int) one.second())));
            case CARE_PLAN -> List.of(new CarePlanWritten(id, record.first(), on, PermanencePlan.NOT_YET_DECIDED));
            case PLACEMENT_PLAN ->
                List.of(new PlacementPlanAgreed(
                        id, record.arrival(one.second()), on, List.of(), Optional.of(true), Map.of()));
            case NOTICES -> List.of(new NoticesGiven(id, record.arrival(one.second()), on, List.of()));
            case ENDING_TOLD -> List.of(new EndingNotified(id, record.arrival(one.second()), on, List.of()));
            case ASSESSED_BEFORE -> {
                told.put(day, id);
                yield List.of(new HealthAssessedBefore(id, record.first(), on));
            }
            case HEALTH_SEEN -> {
                told.put(day, id);
                yield List.of(new HealthAppointmentOutcome(
                        id, about(one.word()), on, HealthAppointmentOutcome.Outcome.SEEN, Optional.empty()));
            }
            case HEALTH_REPORT ->
                List.of(new HealthReportReceived(
                        id,
                        record.first(),
                        on,
                        HealthReportReceived.Assessor.DOCTOR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
            case HEALTH_DECLINED ->
                List.of(new HealthAssessmentAgreed(
                        id,
                        about(one.word()),
                        on,
                        HealthAssessmentAgreed.Consent.DECLINED_BY_CHILD,
                        HealthAssessmentAgreed.Team.OWN,
                        Optional.empty()));
            case PEP_STARTED -> List.of(new PepStarted(id, on, on, List.of(), Optional.empty(), Map.of()));
            case PEP_MEETING -> {
                meetings.add(id);
                yield List.of(new PepMeetingHeld(
                        id,
                        on,
                        List.of(),
                        "Read",
                        Optional.empty(),
                        PepMeetingHeld.Needs.NONE,
                        Optional.empty(),
                        Map.of()));
            }
            case PEP_SIGNED -> {
                var meeting = meetings.get((int) one.second());
                yield List.of(
                        new PepChecked(id, meeting, meeting, on, PepChecked.Grade.GREEN, ""),
                        new PepSigned(record.id(), meeting, on));
            }
            case ISSUED -> {
                told.put("CASE", id);
                yield List.of(new ProceedingsIssued(id, on, "WV1", List.of(), "A"));
            }
            case CASE_MANAGEMENT_HELD ->
                List.of(
                        new CourtHearingListed(id, about("CASE"), CourtHearing.CASE_MANAGEMENT, on, on),
                        new CourtHearingResult(record.id(), id, on, CourtHearingResult.Result.HELD, Optional.empty()));
            case EXTENDED ->
                List.of(
                        new ExtensionAskedFor(
                                id, about("CASE"), on, AskedBy.COUNCIL, DelayReason.COURT_LISTING_BACKLOG, List.of()),
                        new CourtDecision(
                                record.id(),
                                id,
                                on,
                                true,
                                "Needed",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(date(one.second()))));
            case CASE_ENDED -> List.of(new ProceedingsEnded(id, about("CASE"), on, Ending.CARE_ORDER));
            case WENT_MISSING -> {
                told.put("MISSING", id);
                long back = record.tale.first(Tale.What.CAME_BACK);
                boolean atOnce = one.word().equals("TOLD");
                yield List.of(
                        new MissingEpisode(
                                id,
                                MissingType.M,
                                on,
                                back == Almanac.NEVER ? Optional.empty() : Optional.of(date(back))),
                        new WentMissing(record.id(), MissingType.M, on, time(one), atOnce, atOnce, Map.of()));
            }
            case MISSING_REPORTED -> List.of(new MissingReported(id, about("MISSING"), on, Optional.empty()));
            case CAME_BACK ->
                List.of(new CameBack(id, about("MISSING"), on, time(one), CameBack.How.CAME_BACK, Map.of()));
            case INTERVIEWED ->
                List.of(new ReturnInterviewHeld(
                        id, about("MISSING"), on, time(one), ReturnInterviewHeld.By.ADVOCATE, Map.of()));
            case INTERVIEW_DECLINED ->
                List.of(new ReturnInterviewOffered(id, about("MISSING"), on, ReturnInterviewOffered.Answer.DECLINED));
            case PLAN -> {
                told.putIfAbsent("PLAN", id);
                yield List.of(new PermanencePlanAgreed(
                        id, record.first(), on, PermanencePlan.valueOf(one.word()), Optional.empty()));
            }
            case DECIDED -> {
                told.put("DECISION", id);
                yield List.of(new AdoptionDecision(
                        id,
                        Optional.of(on),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
            case DECIDED_AGAINST -> {
                told.put("DECISION", id);
                yield List.of(new AdoptionNotDecided(id, about("PLAN"), on, AdoptionNotDecided.Outcome.AGAINST));
            }
            case TOLD_ORALLY -> List.of(told(id, one, ParentsTold.How.ORALLY, ParentsTold.Whom.PARENTS));
            case TOLD_IN_WRITING -> List.of(told(id, one, ParentsTold.How.IN_WRITING, ParentsTold.Whom.PARENTS));
            case NOBODY_TO_TELL ->
                List.of(told(
                        id,
                        one,
                        one.word().equals("TOLD_ORALLY") ? ParentsTold.How.ORALLY : ParentsTold.How.IN_WRITING,
                        ParentsTold.Whom.NOBODY));
            case ADVISER_NAMED -> List.of(new PersonalAdviserNamed(id, on, "Ash Adviser"));
            case NEEDS_ASSESSED -> List.of(new LeavingCareNeedsAssessed(id, on, true, "A home"));
            case APPROVED_FOR_NOW ->
                List.of(new ConnectedPersonApproved(
                        id, record.arrivedOn(one.day()), on, ConnectedPersonApproved.Approval.TEMPORARY));
            case APPROVED -> List.of(new ConnectedPersonDecided(id, record.arrivedOn(one.day()), on, true));
            case APPROVAL_EXTENDED ->
                List.of(new TemporaryApprovalExtended(
                        id,
                        record.first(),
                        on,
                        TemporaryApprovalExtended.Because.NOT_YET_ASSESSED,
                        date(one.second()),
                        true,
                        true));
            case NOTICES_WITH_HOST ->
                List.of(new NoticesGiven(
                        id, record.arrival(one.second()), on, List.of(NoticesGiven.Addressee.HOST_AUTHORITY)));
            case HOST_TOLD -> List.of(new HostAuthorityTold(id, record.arrival(one.second()), on));
            case BREAK -> List.of(record.shortBreak(one.day(), one.second()));
            case GUARDIAN_ASKED -> {
                told.put(one.word(), id);
                yield List.of(new GuardianshipNotice(
                        id, on, GuardianshipNotice.Start.NOTICE, GuardianshipNotice.Guardian.RELATIVE));
            }
            case GUARDIAN_REPORT -> List.of(new GuardianshipReportSent(id, about(one.word()), on));
            case GUARDIAN_REFUSED -> List.of(guardian(id, one, GuardianshipOutcome.Outcome.REFUSED));
            case GUARDIAN_WITHDREW -> List.of(guardian(id, one, GuardianshipOutcome.Outcome.WITHDRAWN));
            case GUARDIAN_FOUND -> List.of(guardian(id, one, GuardianshipOutcome.Outcome.ORDER_MADE));
            case DISRUPTION_MEETING -> {
                var home = record.homeOn(one.second());
                yield List.of(new DisruptionMeetingHeld(id, told.getOrDefault("PLACED " + home, home), on));
            }
            case PATHWAY_SENT_BACK,
                    PATHWAY_APPROVED,
                    PATHWAY_REVIEWED,
                    LEAVER_MOVED,
                    ADVISER_VISITED,
                    SUPPORT_SETTLED -> AsLeavingFacts.of(id, one);
        };
    }

    private static VisitMade visit(FactId id, Happening one, VisitMade.Seen seen, VisitMade.Method method) {
        return new VisitMade(
                id,
                date(one.day()),
                seen,
                method,
                true,
                VisitMade.Welfare.SAFE_AND_WELL,
                Optional.empty(),
                Optional.empty());
    }

    private GuardianshipOutcome guardian(FactId id, Happening one, GuardianshipOutcome.Outcome outcome) {
        return new GuardianshipOutcome(id, about(one.word()), date(one.day()), outcome, Optional.empty());
    }

    private ParentsTold told(FactId id, Happening one, ParentsTold.How how, ParentsTold.Whom whom) {
        return new ParentsTold(id, about("DECISION"), how, date(one.day()), whom);
    }
}
