package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** The parts of a child's page. */
final class ChildPanels {
    private static final int RECENT = 8;

    private final View child;
    private final UserDirectory people;

    ChildPanels(View child, UserDirectory people) {
        this.child = child;
        this.people = people;
    }

    Component due() {
        var open = child.obligations().stream().filter(Obligation::isOpen).toList();
        var due = new Div();
        if (open.isEmpty()) due.add(new Paragraph("Nothing is due."));
        else
            due.add(new DataTable<Obligation>("Due for this child, soonest first")
                    .text("What", obligation -> obligation.kind().words())
                    .text("By", obligation -> Dates.withWeekday(obligation.due()))
                    .shown("How long", this::left)
                    .text("Why", Obligation::rule)
                    .of(open));
        if (!child.work().isEmpty()) due.add(work());
        return due;
    }

    private Component left(Obligation obligation) {
        int left = WorkingCalendar.england().between(child.today(), obligation.due());
        return Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left)));
    }

    private Component work() {
        var list = Parts.classed(new UnorderedList(), "open-work");
        for (WorkItem item : child.work()) {
            var with = item.assignee().map(this::name).orElse("nobody yet");
            var entry = new ListItem(
                    Parts.link("work/" + item.id(), item.task().words()),
                    new Span(", by " + Dates.day(item.by()) + ", with " + with));
            list.add(entry);
        }
        return Parts.classed(
                new Div(Parts.classed(new Paragraph("Work under way"), "question"), list), "work-of-child");
    }

    Component reviews(Consumer<ReviewHeld> correct, boolean mayCorrect) {
        var held = child.record().reviews().reversed();
        if (held.isEmpty()) return new Paragraph("No review is on the record.");
        var table = new DataTable<ReviewHeld>("Reviews held, latest first")
                .text("Held on", review -> Dates.day(review.on()))
                .shown("In time", this::inTime)
                .text(
                        "How the child took part",
                        review ->
                                review.participation().map(how -> how.meaning()).orElse("Not recorded"));
        if (mayCorrect)
            table.shown("Correct", review -> {
                var button = Parts.button("Correct the day", () -> correct.accept(review));
                button.addThemeName("small");
                button.setAriaLabel("Correct the day of the review held on " + Dates.day(review.on()));
                return button;
            });
        return table.of(held);
    }

    private Component inTime(ReviewHeld review) {
        return Journey.answeredBy(child, review)
                .<Component>map(obligation -> {
                    var late = obligation.standing() instanceof Standing.Late;
                    return new Div(
                            Parts.badge(late ? Tone.BAD : Tone.GOOD, late ? "Late" : "In time"),
                            Parts.classed(new Span("due by " + Dates.day(obligation.due())), "source"));
                })
                .orElse(new Span("An extra review"));
    }

    Component problems() {
        var list = Parts.classed(new UnorderedList(), "evidence");
        child.problems().forEach(problem -> list.add(new ListItem(problem.text())));
        return list;
    }

    Component history() {
        var newestFirst = child.history().stream()
                .sorted(Comparator.comparing(RecordedFact::recordedAt)
                        .reversed()
                        .thenComparing(recorded -> recorded.fact().happenedOn(), Comparator.reverseOrder()))
                .toList();
        if (newestFirst.isEmpty()) return new Paragraph("Nothing is on the record.");
        var history = new Div(table(
                "What was recorded, latest first",
                newestFirst.stream().limit(RECENT).toList()));
        if (newestFirst.size() > RECENT) {
            var rest = newestFirst.subList(RECENT, newestFirst.size());
            var more = new NativeDetails(
                    "Show " + Words.count(rest.size(), "earlier entry", "earlier entries"),
                    table("Recorded earlier", rest));
            more.addClassName("more-about");
            history.add(more);
        }
        return history;
    }

    private Component table(String caption, List<RecordedFact> entries) {
        return new DataTable<RecordedFact>(caption)
                .text("What", recorded -> FactWords.of(recorded.fact()))
                .shown(
                        "Recorded",
                        recorded -> Parts.sourced(Dates.moment(recorded.recordedAt()), "by " + name(recorded.by())))
                .shown("Stands", this::stands)
                .of(entries);
    }

    private Component stands(RecordedFact recorded) {
        if (recorded.until().isEmpty())
            return recorded.reason().isEmpty()
                    ? new Span("Yes")
                    : Parts.sourced("Yes, corrected", "because: " + recorded.reason());
        var until = "until " + Dates.moment(recorded.until().get());
        return Parts.sourced("No, replaced", until);
    }

    private String name(String user) {
        return People.name(people, user);
    }
}
