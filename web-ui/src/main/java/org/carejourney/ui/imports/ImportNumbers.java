package org.carejourney.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;

/** What an import did, in numbers, and what it passed over. */
final class ImportNumbers extends Div {
    private final Div numbers = Parts.classed(new Div(), "summary-numbers");

    ImportNumbers(ImportSummary summary) {
        number(summary.rowsRead(), "good rows read");
        number(summary.added(), "facts added");
        number(summary.changed(), "facts changed");
        number(summary.unchanged(), "said nothing new");
        number(summary.childrenTouched(), "children touched");
        number(summary.errors(), "errors: row left out");
        number(summary.warnings(), "warnings: row kept");
        add(numbers);
        if (summary.notes().isEmpty()) return;
        var notes = Parts.classed(new UnorderedList(), "evidence");
        summary.notes().forEach(note -> notes.add(new ListItem(note)));
        add(Parts.classed(new Div(notes), "notes"));
    }

    private void number(long number, String words) {
        var strong = new Span(Words.number(number));
        strong.addClassName("strong");
        numbers.add(new Div(strong, new Span(words)));
    }
}
