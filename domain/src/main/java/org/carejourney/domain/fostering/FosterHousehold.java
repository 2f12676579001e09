package org.carejourney.domain.fostering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** A foster household, as the facts tell it: nothing of it is stored as truth. One record tells of one way to approval. */
public final class FosterHousehold {
    /** Of two things on one day the one with the lower number was recorded first. */
    static final Comparator<Event> BY_TIME = Comparator.comparing(Event::happenedOn)
            .thenComparing(event -> event.id().value());

    private final CareRecord record;

    private FosterHousehold(CareRecord record) {
        this.record = record;
    }

    public static FosterHousehold of(CareRecord record) {
        return new FosterHousehold(record);
    }

    public ChildId id() {
        return record.child();
    }

    public Optional<FosterEnquiry> enquiry() {
        return record.only(FosterEnquiry.class);
    }

    public String name() {
        return enquiry().map(FosterEnquiry::household).orElse("Foster household");
    }

    public boolean isThroughFamilyValues() {
        return enquiry().filter(FosterEnquiry::familyValues).isPresent();
    }

    Optional<FosterContact> contact() {
        return record.only(FosterContact.class);
    }

    Optional<FosterHomeVisit> visit() {
        return record.only(FosterHomeVisit.class);
    }

    public Optional<FosterApplication> application() {
        return record.only(FosterApplication.class);
    }

    Optional<FosterChecks> checks() {
        return record.only(FosterChecks.class);
    }

    Optional<FosterChecks> failedChecks() {
        return checks().filter(checks -> !checks.isPassed());
    }

    Optional<FosterStageOneTold> toldOfStageOne() {
        return record.only(FosterStageOneTold.class);
    }

    Optional<FosterReportShared> report() {
        return record.only(FosterReportShared.class);
    }

    Optional<FosterComments> comments() {
        return record.only(FosterComments.class);
    }

    /** The first time that a panel was asked, or passed over. */
    Optional<FosterPanel> firstPanel() {
        return record.all(FosterPanel.class).stream().min(BY_TIME);
    }

    /** What is to be put to a panel next: the report, or the answer to a decision that is to be looked at again. */
    Optional<Event> forPanel() {
        return report().filter(
                        report -> comments().isPresent() && panelOn(report.id()).isEmpty())
                .map(Event.class::cast)
                .or(() -> latest(
                        FosterAnswer.class,
                        answer -> answer.asksAgain() && panelOn(answer.id()).isEmpty()));
    }

    private Optional<FosterPanel> panelOn(FactId about) {
        return latest(FosterPanel.class, panel -> panel.about().equals(about));
    }

    /** What the decision maker has, or will have, before them: the latest recommendation that was not decided on. */
    Optional<FosterPanel> undecided() {
        return latest(FosterPanel.class, panel -> decisionOn(panel).isEmpty());
    }

    Optional<FosterDecision> decisionOn(FosterPanel panel) {
        return latest(FosterDecision.class, decision -> decision.panel().equals(panel.id()));
    }

    Optional<FosterMinutes> minutesOf(FosterPanel panel) {
        return latest(FosterMinutes.class, minutes -> minutes.panel().equals(panel.id()));
    }

    List<FosterPanel> panels() {
        return record.all(FosterPanel.class).stream().sorted(BY_TIME).toList();
    }

    /** In order of time. */
    List<FosterDecision> decisions() {
        return record.all(FosterDecision.class).stream().sorted(BY_TIME).toList();
    }

    /** The latest. */
    public Optional<FosterDecision> decision() {
        return latest(FosterDecision.class, decision -> true);
    }

    Optional<FosterTold> told(FosterDecision decision, FosterTold.Way way) {
        return latest(
                FosterTold.class, told -> told.way() == way && told.decision().equals(decision.id()));
    }

    Optional<FosterAnswer> answerTo(FosterDecision decision) {
        return latest(FosterAnswer.class, answer -> answer.decision().equals(decision.id()));
    }

    /** The decision against the applicants that they may still answer; a second one, after they were heard, is the last word. */
    Optional<FosterDecision> toBeAnswered() {
        return decisions().stream()
                .findFirst()
                .filter(first -> !first.isApproval() && answerTo(first).isEmpty());
    }

    boolean isRefusedForGood() {
        return decision().filter(decision -> !decision.isApproval()).isPresent()
                && toBeAnswered().isEmpty()
                && forPanel().isEmpty()
                && undecided().isEmpty();
    }

    public Optional<FosterDecision> approval() {
        return latest(FosterDecision.class, FosterDecision::isApproval);
    }

    /** For whom and how many as it stands now, in words. */
    public Optional<String> terms() {
        return changed()
                .map(review -> Terms.words(review.range(), review.children()))
                .or(() -> approval().map(decision -> Terms.words(decision.range(), decision.children())));
    }

    /** The latest review that changed for whom and how many. */
    private Optional<FosterReview> changed() {
        return latest(FosterReview.class, review -> review.outcome() == FosterReview.Outcome.CHANGED);
    }

    /** How many children may live there at a time. */
    public Optional<Integer> places() {
        return changed().flatMap(FosterReview::children).or(() -> approval().flatMap(FosterDecision::children));
    }

    /** The level that they reached last. */
    public Optional<SkillsLevel> skills() {
        return latestSkills().map(FosterSkills::level);
    }

    Optional<FosterSkills> latestSkills() {
        return latest(FosterSkills.class, reached -> true);
    }

    /** What says that they can take no child at present; empty where they can. */
    public Optional<FosterAvailability> takesNoChild() {
        return latest(FosterAvailability.class, said -> true).filter(said -> !said.takes());
    }

    /**
     * How many more children may live there, none while the carers can take no child; nobody can tell of a household that is not approved.
     *
     * @param residents how many of the council's children live there that day
     */
    public Optional<Integer> freePlaces(LocalDate day, int residents) {
        return isApprovedOn(day)
                ? places().map(places -> takesNoChild().isPresent() ? 0 : Math.max(0, places - residents))
                : Optional.empty();
    }

    public Optional<FosterResigned> resigned() {
        return record.only(FosterResigned.class);
    }

    Optional<FosterTerminated> terminated() {
        return record.only(FosterTerminated.class);
    }

    /** The day from which the approval no longer stands, which may be to come. */
    public Optional<LocalDate> endsOn() {
        var resigns = resigned().map(FosterResigned::endsOn);
        var ended = terminated().map(FosterTerminated::on);
        return resigns.isPresent() && ended.isPresent()
                ? resigns.filter(day -> day.isBefore(ended.get())).or(() -> ended)
                : resigns.or(() -> ended);
    }

    /** Whether the household is approved on the day; on the day on which an approval ends it no longer is. */
    public boolean isApprovedOn(LocalDate day) {
        return approval().filter(given -> !given.on().isAfter(day)).isPresent()
                && endsOn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** In order of time. */
    public List<FosterReview> reviews() {
        return record.all(FosterReview.class).stream().sorted(BY_TIME).toList();
    }

    Optional<FosterReviewAtPanel> firstReviewAtPanel() {
        return record.only(FosterReviewAtPanel.class);
    }

    /** The day on which an enquiry or application went no further, at whatever step. */
    public Optional<LocalDate> stoppedOn() {
        return stopped().map(Event::happenedOn);
    }

    private Optional<Event> stopped() {
        return record.only(FosterStopped.class)
                .map(Event.class::cast)
                .or(() -> contact().filter(talk -> talk.outcome() != GoingOn.GOES_ON))
                .or(() -> visit().filter(seen -> seen.outcome() != GoingOn.GOES_ON));
    }

    public Optional<FosterPaused> pause() {
        return latest(FosterPaused.class, pause -> resumed(pause).isEmpty());
    }

    List<FosterPaused> pauses() {
        return record.all(FosterPaused.class).stream().sorted(BY_TIME).toList();
    }

    Optional<FosterResumed> resumed(FosterPaused pause) {
        return latest(FosterResumed.class, going -> going.paused().equals(pause.id()));
    }

    /** The days for which the household had paused since a day, without a pause that goes on. */
    long daysPausedSince(LocalDate day) {
        return pauses().stream()
                .filter(pause -> !pause.on().isBefore(day))
                .flatMap(pause -> resumed(pause).stream().map(going -> ChronoUnit.DAYS.between(pause.on(), going.on())))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Nothing more is done towards an approval: it was given, refused for good, or went no further. */
    boolean isSettled() {
        return approval().isPresent() || stopped().isPresent() || failedChecks().isPresent() || isRefusedForGood();
    }

    /** The day on which it was settled whether the household is approved; empty while it is not. */
    public Optional<LocalDate> settledOn() {
        return approval()
                .map(FosterDecision::on)
                .or(this::stoppedOn)
                .or(() -> failedChecks().map(FosterChecks::on))
                .or(() -> isRefusedForGood() ? lastWord() : Optional.empty());
    }

    private Optional<LocalDate> lastWord() {
        return decision()
                .map(decision -> answerTo(decision).map(FosterAnswer::on).orElse(decision.on()));
    }

    boolean hasOnlyAsked() {
        return record.facts().stream().allMatch(FosterEnquiry.class::isInstance);
    }

    public Optional<FosterStage> stageOn(LocalDate day) {
        return enquiry().map(asked -> FosterStages.of(this, day));
    }

    private <E extends Event> Optional<E> latest(Class<E> kind, Predicate<E> which) {
        return record.all(kind).stream().filter(which).max(BY_TIME);
    }
}
