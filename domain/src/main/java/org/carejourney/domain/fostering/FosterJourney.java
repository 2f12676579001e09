package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.LocalClock;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;
import org.carejourney.domain.work.Work;

/** Recruiting a foster household, from the enquiry to the decision, and reviewing its approval until it ends. */
public final class FosterJourney implements Journey {
    /** What puts a household on the record: the first thing recorded of it. */
    public static final Act ENQUIRE = Enquiring.ENQUIRE;

    @Override
    public String title() {
        return "Foster households";
    }

    @Override
    public Set<ObligationKind> kinds() {
        return Set.of(
                ObligationKind.FOSTER_CONTACT,
                ObligationKind.FOSTER_HOME_VISIT,
                ObligationKind.FOSTER_ENQUIRY,
                ObligationKind.FOSTER_STAGE_1_TOLD,
                ObligationKind.FOSTER_COMMENTS,
                ObligationKind.FOSTER_PANEL,
                ObligationKind.FOSTER_DECISION,
                ObligationKind.FOSTER_APPROVAL,
                ObligationKind.FOSTER_ANSWER,
                ObligationKind.FOSTER_TOLD_ORALLY,
                ObligationKind.FOSTER_TOLD_IN_WRITING,
                ObligationKind.FOSTER_PAUSE,
                ObligationKind.FOSTER_REVIEW);
    }

    @Override
    public Subject subject() {
        return Subject.HOUSEHOLD;
    }

    @Override
    public List<? extends Task> tasks() {
        return List.of(FosterTask.values());
    }

    @Override
    public List<Obligation> obligations(CareRecord then, ClockSettings settings, LocalDate asAt) {
        return new FosterClocks(FosterHousehold.of(then), settings, asAt).obligations();
    }

    @Override
    public List<Work> work(CareRecord then, ClockSettings settings, LocalDate today) {
        return new FosterWork(FosterHousehold.of(then), settings, obligations(then, settings, today)).work();
    }

    @Override
    public List<? extends Act> acts() {
        return Stream.of(
                        Enquiring.ALL,
                        Assessing.ALL,
                        Deciding.ALL,
                        Telling.ALL,
                        Stopping.ALL,
                        Fostering.ALL,
                        Reviewing.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Class<? extends Event>> events() {
        return List.of(
                FosterEnquiry.class,
                FosterContact.class,
                FosterHomeVisit.class,
                FosterApplication.class,
                FosterChecks.class,
                FosterStageOneTold.class,
                FosterReportShared.class,
                FosterComments.class,
                FosterPanel.class,
                FosterMinutes.class,
                FosterDecision.class,
                FosterTold.class,
                FosterAnswer.class,
                FosterStopped.class,
                FosterPaused.class,
                FosterResumed.class,
                FosterSkills.class,
                FosterAvailability.class,
                FosterReview.class,
                FosterReviewAtPanel.class,
                FosterResigned.class,
                FosterTerminated.class);
    }

    @Override
    public List<LocalClock> localClocks() {
        return FosterTimes.LOCAL_CLOCKS;
    }

    /** The enquiry carries the name; with it gone, nobody would find what was recorded since. */
    @Override
    public Optional<String> happenedBecause(CareRecord record, Event event) {
        return event instanceof FosterEnquiry && !FosterHousehold.of(record).hasOnlyAsked()
                ? Optional.of(
                        "More was recorded of this household since; an enquiry can be corrected, and taken back only"
                                + " while nothing follows it")
                : standsBecause(record, event);
    }
}
