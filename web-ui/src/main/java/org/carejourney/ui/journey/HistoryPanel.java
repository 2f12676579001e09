package org.carejourney.ui.journey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Words;

/** What was recorded, by whom, and what stands of it. */
public final class HistoryPanel extends Composite<Div> {
    private static final int RECENT = 8;

    private final UserDirectory people;
    private final Optional<? extends PuttingRight> puttingRight;

    /** What a manager does to a version of a fact. */
    public interface PuttingRight {
        void correct(RecordedFact version, Act act);

        void withdraw(RecordedFact version);
    }

    /** @param puttingRight empty for those who may not */
    public HistoryPanel(
            List<RecordedFact> history, UserDirectory people, Optional<? extends PuttingRight> puttingRight) {
        this.people = people;
        this.puttingRight = puttingRight;
        var newestFirst = history.stream()
                .sorted(Comparator.comparing(RecordedFact::recordedAt)
                        .reversed()
                        .thenComparing(recorded -> recorded.fact().happenedOn(), Comparator.reverseOrder()))
                .toList();
        if (newestFirst.isEmpty()) {
            getContent().add(new Paragraph("Nothing is on the record."));
            return;
        }
        getContent()
                .add(table(
                        "What was recorded, latest first",
                        newestFirst.stream().limit(RECENT).toList()));
        if (newestFirst.size() > RECENT) {
            var rest = newestFirst.subList(RECENT, newestFirst.size());
            var more = new NativeDetails(
                    "Show " + Words.count(rest.size(), "earlier entry", "earlier entries"),
                    table("Recorded earlier", rest));
            more.addClassName("more-about");
            getContent().add(more);
        }
    }

    private Component table(String caption, List<RecordedFact> entries) {
        var table = new DataTable<RecordedFact>(caption)
                .text("What", recorded -> FactWords.of(recorded.fact()))
                .shown(
                        "Recorded",
                        recorded -> Parts.sourced(
                                Dates.moment(recorded.recordedAt()), "by " + People.name(people, recorded.by())))
                .shown("Stands", HistoryPanel::stands);
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

    private static Component stands(RecordedFact recorded) {
        if (recorded.until().isEmpty())
            return recorded.reason().isEmpty()
                    ? new Span("Yes")
                    : Parts.sourced("Yes, corrected", "because: " + recorded.reason());
        var until = "until " + Dates.moment(recorded.until().get());
        return Parts.sourced("No, replaced", until);
    }
}
