package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.Standing;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.ui.journey.DuePanel;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** The parts of a child's page. */
final class ChildPanels {
    private static final int MONTHS_AHEAD = 6;

    private final View child;

    ChildPanels(View child) {
        this.child = child;
    }

    Component due() {
        var open = child.obligations().stream().filter(Obligation::isOpen).toList();
        var until = child.today().plusMonths(MONTHS_AHEAD);
        var soon = open.stream().filter(one -> !one.due().isAfter(until)).toList();
        var due = new Div();
        if (soon.isEmpty()) due.add(new Paragraph("Nothing is due by " + Dates.day(until) + "."));
        else due.add(DuePanel.of("Due by " + Dates.day(until) + ", soonest first", soon, child.today()));
        if (soon.size() < open.size()) {
            var later = open.subList(soon.size(), open.size());
            var more = new NativeDetails(
                    "Show " + Words.count(later.size(), "more that is due later", "more that are due later"),
                    DuePanel.of("Due later", later, child.today()));
            more.addClassName("more-about");
            due.add(more);
        }
        return due;
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
}
