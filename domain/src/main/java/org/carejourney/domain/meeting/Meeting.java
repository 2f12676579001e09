package org.carejourney.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carejourney.domain.meeting.BoardResolved.Outcome;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** A meeting of the Board and the report to it, as the facts tell them: nothing of it is stored as truth. */
public final class Meeting {
    /** Of two things on one day the one with the lower number was recorded first. */
    private static final Comparator<Event> BY_TIME = Comparator.comparing(Event::happenedOn)
            .thenComparing(event -> event.id().value());

    private final CareRecord record;

    private Meeting(CareRecord record) {
        this.record = record;
    }

    public static Meeting of(CareRecord record) {
        return new Meeting(record);
    }

    public ChildId id() {
        return record.child();
    }

    public ReportState state() {
        return ReportState.of(this);
    }

    public Optional<MeetingPlanned> planned() {
        return record.only(MeetingPlanned.class);
    }

    public Optional<PositionFixed> position() {
        return record.only(PositionFixed.class);
    }

    /** The figures that are in the report: the latest compiled for the day it speaks of. */
    public Optional<ReportCompiled> compiled() {
        var asAt = position().map(PositionFixed::asAt);
        return latest(
                ReportCompiled.class, one -> asAt.filter(one.asAt()::equals).isPresent());
    }

    public Optional<ReportChecked> passedCheck() {
        return checked(ReportChecked.Outcome.PASSED);
    }

    /** The check that the figures failed; empty once others are compiled. */
    public Optional<ReportChecked> failedCheck() {
        return checked(ReportChecked.Outcome.FAILED);
    }

    private Optional<ReportChecked> checked(ReportChecked.Outcome outcome) {
        return compiled()
                .flatMap(figures -> latest(
                        ReportChecked.class,
                        check -> check.compiled().equals(figures.id()) && check.outcome() == outcome));
    }

    /** What was written, in the order of the report. */
    public List<NarrativeWritten> narrative() {
        return record.all(NarrativeWritten.class).stream()
                .sorted(Comparator.comparing(NarrativeWritten::topic))
                .toList();
    }

    public Set<NarrativeTopic> topicsMissing() {
        var missing = EnumSet.allOf(NarrativeTopic.class);
        narrative().forEach(written -> missing.remove(written.topic()));
        return missing;
    }

    /** What is before the head of service and whoever signs: figures compiled, or what was revised after a return. */
    Optional<Event> version() {
        var versions = new ArrayList<Event>(record.all(ReportRevised.class));
        compiled().ifPresent(versions::add);
        return versions.stream().max(BY_TIME);
    }

    public Optional<ReportReviewed> reviewed() {
        return latest(ReportReviewed.class, review -> isOfVersion(review.version()));
    }

    public Optional<SignOffGiven> signed() {
        return latest(SignOffGiven.class, given -> given.signs() && isOfVersion(given.version()));
    }

    /** The return that has not been answered yet. */
    public Optional<SignOffGiven> returned() {
        return latest(SignOffGiven.class, given -> !given.signs() && isOfVersion(given.version()));
    }

    /** How often the report was returned in all. */
    public int returns() {
        return (int) record.all(SignOffGiven.class).stream()
                .filter(given -> !given.signs())
                .count();
    }

    private boolean isOfVersion(FactId version) {
        return version().filter(current -> current.id().equals(version)).isPresent();
    }

    public Optional<ReportPublished> published() {
        return record.only(ReportPublished.class);
    }

    /** As it was presented last. */
    public Optional<ReportPresented> presented() {
        return latest(ReportPresented.class, one -> true);
    }

    /** What the Board resolved last, a deferral included. */
    public Optional<BoardResolved> resolution() {
        return latest(BoardResolved.class, one -> true);
    }

    /** The resolution that settled it. */
    public Optional<BoardResolved> resolved() {
        return resolution().filter(one -> one.outcome() != Outcome.DEFERRED);
    }

    /** The report was presented, and the Board has not resolved on it yet. */
    boolean awaitsResolution() {
        return presented()
                .filter(one -> resolution()
                        .filter(said -> BY_TIME.compare(said, one) > 0)
                        .isEmpty())
                .isPresent();
    }

    /** By number. */
    public List<ReportRestated> restatements() {
        return record.all(ReportRestated.class).stream()
                .sorted(Comparator.comparing(ReportRestated::number))
                .toList();
    }

    boolean isRestatedSinceResolved() {
        return latest(ReportRestated.class, one -> true)
                .filter(one -> resolved()
                        .filter(said -> BY_TIME.compare(said, one) > 0)
                        .isEmpty())
                .isPresent();
    }

    /** By number. */
    public List<QueryRaised> queries() {
        return record.all(QueryRaised.class).stream()
                .sorted(Comparator.comparing(QueryRaised::number))
                .toList();
    }

    /** The queries that needed work, with what became of them. */
    public List<Action> actions() {
        return queries().stream()
                .filter(QueryRaised::becameAction)
                .map(this::action)
                .toList();
    }

    private Action action(QueryRaised query) {
        var answers = record.all(QueryAnswered.class).stream()
                .filter(answer -> answer.query().equals(query.id()))
                .sorted(BY_TIME)
                .toList();
        var considered = record.all(AnswerConsidered.class).stream()
                .filter(one -> answers.stream().anyMatch(answer -> answer.id().equals(one.answer())))
                .sorted(BY_TIME)
                .toList();
        return new Action(query, answers, considered);
    }

    private <E extends Event> Optional<E> latest(Class<E> kind, Predicate<E> which) {
        return record.all(kind).stream().filter(which).max(BY_TIME);
    }
}
