package org.carejourney.ui.fostering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.carejourney.application.port.in.ShowHouseholds.Resident;
import org.carejourney.application.port.in.ShowHouseholds.View;
import org.carejourney.domain.fostering.FosterAvailability;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;

/** The children who live with a household, and how many more may. */
final class Residents {
    private Residents() {}

    static Component of(View view) {
        var all = new Div();
        view.freePlaces().ifPresent(free -> all.add(new Paragraph(words(view, free))));
        if (!view.residents().isEmpty())
            all.add(new DataTable<Resident>("Children of the council who live there")
                    .shown("Child", Residents::child)
                    .text("Since", resident -> Dates.day(resident.since()))
                    .of(view.residents()));
        return all;
    }

    private static String words(View view, int free) {
        return (view.residents().isEmpty() ? "No child of the council lives there. " : "")
                + view.household()
                        .takesNoChild()
                        .map(FosterAvailability::words)
                        .map(words -> words + ".")
                        .orElseGet(() -> free == 0
                                ? "Every place is taken."
                                : Words.count(free, "place is free.", "places are free."));
    }

    private static Component child(Resident resident) {
        return resident.mayOpen() ? Parts.link(Pages.of(resident.child()), resident.name()) : new Span(resident.name());
    }
}
