package org.carejourney.ui.performance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;

/**
 * Which day figures speak of, and what was known when; it stands in the address, so that a figure can be passed on.
 *
 * @param knownOn the end of this day is the recording cut-off; empty for as known now
 */
record AsAt(LocalDate day, Optional<LocalDate> knownOn) {

    static AsAt of(QueryParameters asked, LocalDate today) {
        var day = asked.getSingleParameter("asAt")
                .flatMap(Dates::parse)
                .filter(date -> !date.isAfter(today))
                .orElse(today);
        return new AsAt(day, asked.getSingleParameter("knownOn").flatMap(Dates::parse));
    }

    Optional<Instant> knownAt() {
        return knownOn.map(
                date -> date.plusDays(1).atStartOfDay(Dates.ENGLAND).toInstant().minusMillis(1));
    }

    String words() {
        return "As at " + Dates.day(day)
                + knownOn.map(date -> ", as known on " + Dates.day(date)).orElse("");
    }

    String address(String path) {
        return path + "?" + parameters().getQueryString();
    }

    private QueryParameters parameters() {
        var asked = new LinkedHashMap<String, String>();
        asked.put("asAt", day.toString());
        knownOn.ifPresent(date -> asked.put("knownOn", date.toString()));
        return QueryParameters.simple(asked);
    }

    /** Fields that lead to the same page as at another day. */
    Div choice(String path, LocalDate today) {
        var asAt = Dates.picker("As at");
        asAt.setMax(today);
        asAt.setValue(day);
        asAt.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) new AsAt(change.getValue(), knownOn).open(path);
        });
        var known = Dates.picker("As known on");
        known.setClearButtonVisible(true);
        known.setMax(today);
        knownOn.ifPresent(known::setValue);
        known.addValueChangeListener(change -> {
            if (change.isFromClient()) new AsAt(day, Optional.ofNullable(change.getValue())).open(path);
        });
        var advanced = new NativeDetails(
                "As known on an earlier day",
                new Div(
                        new Paragraph("Leaves out what was recorded or corrected after that day. Empty: as known now."),
                        known));
        advanced.addClassName("more-about");
        advanced.setOpen(knownOn.isPresent());
        return Parts.classed(new Div(asAt, advanced), "as-at");
    }

    private void open(String path) {
        UI.getCurrent().navigate(path, parameters());
    }
}
