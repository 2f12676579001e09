package org.carejourney.domain.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/**
 * Care proceedings about one child, put together from what was recorded here and what the returns tell of orders.
 *
 * @param record the child's, as at the day
 * @param before the day on which other proceedings about the child were issued later; empty where none were
 */
public record CourtCase(CareRecord record, LocalDate asAt, ProceedingsIssued issued, Optional<LocalDate> before) {
    /**
     * The 26 weeks begin with the day of issue, so their last day is 181 days after it.
     *
     * @see "Children Act 1989, section 32(1)(a)(ii)"
     */
    static final int DAYS_TO_LAST_DAY = 26 * 7 - 1;

    /** How the case ended. */
    public record End(LocalDate on, Ending how) {}

    /** Why it takes longer: the reason that weighs most, and others. */
    public record Delay(DelayReason primary, List<DelayReason> secondary) {
        public Delay {
            secondary = List.copyOf(secondary);
        }
    }

    /** A hearing and what became of it; nothing yet while it lies ahead or nobody has said. */
    record Hearing(CourtHearingListed listed, Optional<CourtHearingResult> result) {
        boolean is(CourtHearing kind) {
            return listed.hearing() == kind;
        }
    }

    /** Something that the court was asked for, and its decision; empty while it has not decided. */
    record Application(Event asked, Optional<CourtDecision> decision) {
        boolean isForTime() {
            return asked instanceof ExtensionAskedFor;
        }

        boolean wasGranted() {
            return decision.filter(CourtDecision::granted).isPresent();
        }
    }

    /** All proceedings about a child, in the order of issue. */
    public static List<CourtCase> of(CareRecord then, LocalDate asAt) {
        var issued = then.all(ProceedingsIssued.class).stream()
                .sorted(Comparator.comparing(ProceedingsIssued::on))
                .toList();
        var cases = new ArrayList<CourtCase>(issued.size());
        for (int at = 0; at < issued.size(); at++) {
            var next = at + 1 < issued.size() ? Optional.of(issued.get(at + 1).on()) : Optional.<LocalDate>empty();
            cases.add(new CourtCase(then, asAt, issued.get(at), next));
        }
        return cases;
    }

    /** The latest, ended or not. */
    public static Optional<CourtCase> latest(CareRecord then, LocalDate asAt) {
        var all = of(then, asAt);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public FactId id() {
        return issued.id();
    }

    public boolean isLed() {
        return issued.isLedBy(record.child());
    }

    /** The last day of the 26 weeks. */
    public LocalDate lastDayInTime() {
        return issued.on().plusDays(DAYS_TO_LAST_DAY);
    }

    public boolean isPastTimeOn(LocalDate day) {
        return day.isAfter(lastDayInTime());
    }

    /** How it ended, as recorded here, or else as the record of care tells (docs/adr/0080). */
    public Optional<End> end() {
        return mine(ProceedingsEnded.class, ProceedingsEnded::proceedings)
                .map(ended -> new End(ended.on(), ended.ending()))
                .findFirst()
                .or(() -> OrdersInReturns.after(this));
    }

    /** The day from which no court decides about the child any more: grown up, adopted, died, another council's. */
    public Optional<LocalDate> closed() {
        var adult = record.cameOfAge(asAt);
        return Stream.concat(adult.stream(), OrdersInReturns.nothingLeftToDecide(this).stream())
                .min(Comparator.naturalOrder());
    }

    /** When nothing more is asked of it: its end, or the day from which nobody decides. */
    Optional<LocalDate> over() {
        return Stream.concat(end().map(End::on).stream(), closed().stream()).min(Comparator.naturalOrder());
    }

    public boolean isOpen() {
        return over().isEmpty();
    }

    /** Issued by that day, and not over before or on it. */
    public boolean isOpenOn(LocalDate day) {
        return !issued.on().isAfter(day)
                && over().filter(end -> !end.isAfter(day)).isEmpty();
    }

    List<Hearing> hearings() {
        return mine(CourtHearingListed.class, CourtHearingListed::proceedings)
                .sorted(Comparator.comparing(CourtHearingListed::listedFor))
                .map(listed -> new Hearing(
                        listed,
                        record.all(CourtHearingResult.class).stream()
                                .filter(result -> result.hearing().equals(listed.id()))
                                .findFirst()))
                .toList();
    }

    /** The first hearing still ahead, or of which nobody has said yet what became of it. */
    Optional<Hearing> pending(boolean caseManagement) {
        return hearings().stream()
                .filter(hearing -> hearing.is(CourtHearing.CASE_MANAGEMENT) == caseManagement)
                .filter(hearing -> hearing.result().isEmpty())
                .findFirst();
    }

    /** The first hearing of any kind of which nobody has said what became of it. */
    Optional<Hearing> untold() {
        return hearings().stream().filter(hearing -> hearing.result().isEmpty()).findFirst();
    }

    /** When a hearing of the kind was first held. */
    Optional<LocalDate> held(CourtHearing kind) {
        return hearings().stream()
                .filter(hearing -> hearing.is(kind))
                .flatMap(hearing -> hearing.result().stream())
                .filter(CourtHearingResult::wasHeld)
                .map(CourtHearingResult::on)
                .min(Comparator.naturalOrder());
    }

    /** The latest day on which a hearing was held or put off. */
    Optional<LocalDate> lastResult() {
        return results().map(CourtHearingResult::on).max(Comparator.naturalOrder());
    }

    /** When a hearing of the kind was last put off. */
    Optional<LocalDate> putOff(CourtHearing kind) {
        return hearings().stream()
                .filter(hearing -> hearing.is(kind))
                .flatMap(hearing -> hearing.result().stream())
                .filter(result -> !result.wasHeld())
                .map(CourtHearingResult::on)
                .max(Comparator.naturalOrder());
    }

    /** The latest of what became of hearings. */
    Optional<FactId> lastHeard() {
        return results().max(Comparator.comparing(CourtHearingResult::on)).map(CourtHearingResult::id);
    }

    private Stream<CourtHearingResult> results() {
        return hearings().stream().flatMap(hearing -> hearing.result().stream());
    }

    List<Application> applications() {
        return Stream.<Event>concat(
                        mine(AssessmentAskedFor.class, AssessmentAskedFor::proceedings),
                        mine(ExtensionAskedFor.class, ExtensionAskedFor::proceedings))
                .sorted(Comparator.comparing(Fact::happenedOn))
                .map(asked -> new Application(
                        asked,
                        record.all(CourtDecision.class).stream()
                                .filter(decision -> decision.application().equals(asked.id()))
                                .findFirst()))
                .toList();
    }

    /** Whether anyone asked for an assessment besides the council's own. */
    public boolean wasAskedForAssessment() {
        return applications().stream().anyMatch(application -> !application.isForTime());
    }

    /** Whether the court was asked for more time and has not decided. */
    public boolean awaitsMoreTime() {
        return applications().stream()
                .anyMatch(application ->
                        application.isForTime() && application.decision().isEmpty());
    }

    /** Each time the court gave more time, in the order of its decisions. */
    public List<CourtDecision> extensions() {
        return applications().stream()
                .filter(application -> application.isForTime() && application.wasGranted())
                .flatMap(application -> application.decision().stream())
                .filter(decision -> decision.until().isPresent())
                .sorted(Comparator.comparing(CourtDecision::on))
                .toList();
    }

    /** The last day of the court's timetable, as extended. It says nothing of being in time. */
    public LocalDate timetableUntil() {
        var extensions = extensions();
        return extensions.isEmpty()
                ? lastDayInTime()
                : extensions.getLast().until().orElseThrow();
    }

    /** The same as it stood on a day. */
    LocalDate timetableUntil(LocalDate day) {
        return extensions().stream()
                .filter(decision -> !decision.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(CourtDecision::until)
                .orElse(lastDayInTime());
    }

    /** As somebody explained it, or else as more time was asked for. */
    public Optional<Delay> delay() {
        return mine(DelayExplained.class, DelayExplained::proceedings)
                .map(said -> new Delay(said.primary(), said.secondary()))
                .findFirst()
                .or(this::delayOfExtensions);
    }

    private Optional<Delay> delayOfExtensions() {
        var granted = applications().stream()
                .filter(Application::wasGranted)
                .map(Application::asked)
                .filter(ExtensionAskedFor.class::isInstance)
                .map(ExtensionAskedFor.class::cast)
                .toList();
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        var primary = granted.getFirst().because();
        var others = granted.stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked.because()), asked.besides().stream()))
                .filter(reason -> reason != primary)
                .distinct()
                .toList();
        return Optional.of(new Delay(primary, others));
    }

    <E extends Event> Stream<E> mine(Class<E> kind, Function<E, FactId> proceedings) {
        return record.all(kind).stream()
                .filter(event -> proceedings.apply(event).equals(issued.id()));
    }
}
