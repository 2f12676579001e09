package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.domain.Children;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.proceedings.CourtHearingResult.Result;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Work;

/** Tells of care proceedings for tests, one fact after the other; dates are written 2021-05-31. */
public final class CourtStory {
    public static final ClockSettings IN_USE =
            new ClockSettings(WorkingCalendar.england(), Optional.empty(), Optional.of(LocalDate.of(2020, 4, 1)));

    private final Children child;
    private FactId issued = FactId.UNSAVED;
    private FactId last = FactId.UNSAVED;

    private CourtStory(Children child) {
        this.child = child;
    }

    public static CourtStory of(Children child) {
        return new CourtStory(child);
    }

    /** Under an interim care order from a day, in the same foster home. */
    public static CourtStory inCareSince(String day) {
        return of(Children.aChild().born("2015-01-01").episode(day, "S", "C1", "U6", "X"));
    }

    public CourtStory issued(String day) {
        return issued(day, "WV1", "A", List.of());
    }

    public CourtStory issued(String day, String caseNumber, String lead, List<String> others) {
        issued = id();
        return tell(new ProceedingsIssued(issued, Children.on(day), caseNumber, others, lead));
    }

    public CourtStory ended(String day, Ending how) {
        return tell(new ProceedingsEnded(id(), issued, Children.on(day), how));
    }

    public CourtStory careOrder(String day) {
        child.episode(day, "L", "C2", "U6", "X");
        return this;
    }

    public CourtStory directions(String day, String finalEvidenceBy) {
        return tell(new DirectionsGiven(
                id(),
                issued,
                Children.on(day),
                DirectionsGiven.Bench.CIRCUIT_JUDGE,
                Optional.of(Children.on(finalEvidenceBy))));
    }

    public CourtStory listed(CourtHearing kind, String on, String listedFor) {
        last = id();
        return tell(new CourtHearingListed(last, issued, kind, Children.on(on), Children.on(listedFor)));
    }

    public CourtStory became(Result result, String on) {
        return tell(new CourtHearingResult(
                id(),
                last,
                Children.on(on),
                result,
                result == Result.HELD ? Optional.empty() : Optional.of(DelayReason.COURT_LISTING_BACKLOG)));
    }

    public CourtStory advocatesMet(String on) {
        return tell(new AdvocatesMet(id(), last, Children.on(on)));
    }

    public CourtStory extended(String asked, String granted, String until) {
        last = id();
        tell(new ExtensionAskedFor(
                last,
                issued,
                Children.on(asked),
                AskedBy.FAMILY,
                DelayReason.INDEPENDENT_ASSESSMENT_REQUESTED,
                List.of(DelayReason.COURT_LISTING_BACKLOG)));
        return tell(new CourtDecision(
                id(),
                last,
                Children.on(granted),
                true,
                "Necessary",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Children.on(until))));
    }

    public CourtStory assessment(String asked, String ordered, String reportDue) {
        last = id();
        tell(new AssessmentAskedFor(
                last,
                issued,
                Children.on(asked),
                AssessmentAskedFor.Assessment.INDEPENDENT,
                AskedBy.FAMILY,
                AssessmentAskedFor.WhyAsked.CHANGED_CIRCUMSTANCES));
        var application = last;
        last = id();
        return tell(new CourtDecision(
                last,
                application,
                Children.on(ordered),
                true,
                "Necessary",
                Optional.of(8),
                Optional.of(Children.on(reportDue)),
                Optional.empty()));
    }

    public CourtStory filed(String on) {
        return tell(new ReportFiled(id(), last, Children.on(on)));
    }

    public CourtStory delayed(String on, DelayReason why) {
        return tell(new DelayExplained(id(), issued, Children.on(on), why, List.of()));
    }

    public CourtStory tell(Event event) {
        child.add(event);
        return this;
    }

    public FactId id() {
        return child.fact();
    }

    public Children child() {
        return child;
    }

    public CareRecord record() {
        return child.record();
    }

    public List<Obligation> obligations(ObligationKind kind, String asAt) {
        var day = Children.on(asAt);
        return new ProceedingsJourney()
                .obligations(record().asAt(day), IN_USE, day).stream()
                        .filter(one -> one.kind() == kind)
                        .sorted(Comparator.comparing(Obligation::due))
                        .toList();
    }

    public Obligation only(ObligationKind kind, String asAt) {
        var all = obligations(kind, asAt);
        if (all.size() != 1) {
            throw new AssertionError("Not one but " + all);
        }
        return all.getFirst();
    }

    public Work work(ObligationKind kind, String today) {
        var day = Children.on(today);
        return new ProceedingsJourney()
                .work(record().asAt(day), IN_USE, day).stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    public List<ProceedingsTask> steps(String today) {
        var day = Children.on(today);
        return new ProceedingsJourney()
                .work(record().asAt(day), IN_USE, day).stream()
                        .flatMap(one -> Stream.of((ProceedingsTask) one.task()))
                        .toList();
    }
}
