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
import java.util.Optional;
import java.util.function.Consumer;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.work.Act;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** The parts of a child's page. */
final class ChildPanels {
    private static final int RECENT = 8;
    private static final int MONTHS_AHEAD = 6;

    private final View child;
    private final UserDirectory people;

    ChildPanels(View child, UserDirectory people) {
        this.child = child;
        this.people = people;
    }

    Component due() {
        var open = child.obligations().stream().filter(Obligation::isOpen).toList();
        var until = child.today().plusMonths(MONTHS_AHEAD);
        var soon = open.stream().filter(one -> !one.due().isAfter(until)).toList();
        var due = new Div();
        if (soon.isEmpty()) due.add(new Paragraph("Nothing is due by " + Dates.day(until) + "."));
        else due.add(obligations("Due by " + Dates.day(until) + ", soonest first", soon));
        if (soon.size() < open.size()) {
            var later = open.subList(soon.size(), open.size());
            var more = new NativeDetails(
                    "Show " + Words.count(later.size(), "more that is due later", "more that are due later"),
                    obligations("Due later", later));
            more.addClassName("more-about");
            due.add(more);
        }
        return due;
    }

    private Component obligations(String caption, List<Obligation> open) {
        return new DataTable<Obligation>(caption)
                .text("What", obligation -> obligation.kind().words())
                .text("By", obligation -> Dates.withWeekday(obligation.due()))
                .shown("How long", this::left)
                .text("Why", Obligation::rule)
                .of(open);
    }

    private Component left(Obligation obligation) {
        int left = WorkingCalendar.england().between(child.today(), obligation.due());
        return Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left)));
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

    /** What a manager does to a version of a fact on the history. */
    interface PuttingRight {
        void correct(RecordedFact version, Act act);

        void withdraw(RecordedFact version);
    }

    Component history(Optional<PuttingRight> puttingRight) {
        var newestFirst = child.history().stream()
                .sorted(Comparator.comparing(RecordedFact::recordedAt)
                        .reversed()
                        .thenComparing(recorded -> recorded.fact().happenedOn(), Comparator.reverseOrder()))
                .toList();
        if (newestFirst.isEmpty()) return new Paragraph("Nothing is on the record.");
        var history = new Div(table(
                "What was recorded, latest first",
                newestFirst.stream().limit(RECENT).toList(),
                puttingRight));
        if (newestFirst.size() > RECENT) {
            var rest = newestFirst.subList(RECENT, newestFirst.size());
            var more = new NativeDetails(
                    "Show " + Words.count(rest.size(), "earlier entry", "earlier entries"),
                    table("Recorded earlier", rest, puttingRight));
            more.addClassName("more-about");
            history.add(more);
        }
        return history;
    }

    private Component table(String caption, List<RecordedFact> entries, Optional<PuttingRight> puttingRight) {
        var table = new DataTable<RecordedFact>(caption)
                .text("What", recorded -> FactWords.of(recorded.fact()))
                .shown(
                        "Recorded",
                        recorded -> Parts.sourced(Dates.moment(recorded.recordedAt()), "by " + name(recorded.by())))
                .shown("Stands", this::stands);
        puttingRight.ifPresent(manager -> table.shown("Put right", version -> putRight(version, manager)));
        return table.of(entries);
    }

    private static Component putRight(RecordedFact version, PuttingRight manager) {
        var buttons = Parts.classed(new Div(), "put-right");
        if (version.until().isPresent() || !(version.fact() instanceof Event event)) return buttons;
        JourneyCatalogue.telling(event)
                .ifPresent(act -> buttons.add(
                        small("Correct", "Correct: " + event.words(), () -> manager.correct(version, act))));
        buttons.add(small("Never happened", "Never happened: " + event.words(), () -> manager.withdraw(version)));
        return buttons;
    }

    private static Component small(String words, String spoken, Runnable act) {
        var button = Parts.button(words, act);
        button.addThemeName("small");
        button.setAriaLabel(spoken);
        return button;
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
