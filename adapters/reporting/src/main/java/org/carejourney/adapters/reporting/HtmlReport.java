package org.carejourney.adapters.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as one page that needs nothing else: to be read on a screen, printed, or set as PDF. */
final class HtmlReport {
    private static final List<String> AT_A_GLANCE = List.of("CLA-01", "PLA-01", "PLA-05", "REV-03", "REV-04", "CLV-03");
    private static final int MOVEMENTS = 5;

    private final Paper paper;
    private final Markup html = new Markup();

    private HtmlReport(Paper paper) {
        this.paper = paper;
    }

    static void write(Paper paper, OutputStream out) {
        try {
            out.write(page(paper, "").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param head what the head of the page says besides */
    static String page(Paper paper, String head) {
        return new HtmlReport(paper).page(head);
    }

    private String page(String head) {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        html.open("head").empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", heading());
        html.empty("meta", "name", "description", "content", heading());
        html.open("style").raw(Style.CSS).end().raw(head).end();
        html.open("body");
        title();
        html.open("main");
        atAGlance();
        if (paper.comparesYears()) movements();
        contents();
        for (var section : paper.sections()) section(section);
        new Appendices(paper, html).write();
        html.end().end().end();
        return html.toString();
    }

    private String heading() {
        return paper.title() + ", position at " + Words.day(paper.asAt())
                + (paper.council().isEmpty() ? "" : ", " + paper.council());
    }

    private void title() {
        html.open("header");
        paper.warning().ifPresent(warning -> html.element("p", warning, "class", "warning"));
        if (!paper.council().isEmpty()) html.element("p", paper.council(), "class", "council");
        html.element("h1", paper.title());
        html.element("p", "Position at " + Words.day(paper.asAt()), "class", "position");
        html.element("p", String.join(" ", paper.imprint()), "class", "imprint").end();
    }

    private void atAGlance() {
        var rows = paper.rows().stream()
                .filter(row -> AT_A_GLANCE.contains(row.indicator().code()))
                .toList();
        if (rows.isEmpty()) return;
        html.open("section", "class", "glance").element("h2", "At a glance", "id", "glance");
        html.open("div", "class", "cards");
        for (var row : rows) {
            html.open("div", "class", "card");
            html.element("p", row.indicator().title(), "class", "name");
            html.element("p", row.now().text(), "class", "figure");
            html.element("p", beneath(row), "class", "beneath").end();
        }
        html.end().end();
    }

    private static String beneath(Paper.Row row) {
        var change = row.change();
        if (change.judgement() == Change.Judgement.NOT_COMPARABLE) return row.counts();
        var words = change.size().signum() == 0 ? "no change" : change.arrow() + " " + change.movement();
        return words + " on a year ago"
                + (change.judgement() == Change.Judgement.BETTER || change.judgement() == Change.Judgement.WORSE
                        ? ", " + change.judgement().words()
                        : "");
    }

    private void movements() {
        var better = paper.moved(Change.Judgement.BETTER);
        var worse = paper.moved(Change.Judgement.WORSE);
        if (better.isEmpty() && worse.isEmpty()) return;
        html.open("section", "class", "moved").element("h2", "What has changed in a year", "id", "changed");
        html.element(
                "p",
                "Of the figures where high or low is good news and both years can be shown, "
                        + better.size() + " are better, " + worse.size() + " are not as good, and "
                        + paper.moved(Change.Judgement.SAME).size() + " are as they were.");
        html.open("div", "class", "columns");
        movements("Better than a year ago", better);
        movements("Not as good as a year ago", worse);
        html.end().end();
    }

    private void movements(String title, List<Paper.Row> rows) {
        html.open("div", "class", "column").element("h3", title);
        if (rows.isEmpty()) {
            html.element("p", "None.");
        } else {
            html.open("ul");
            for (var row : rows.subList(0, Math.min(MOVEMENTS, rows.size())))
                html.element(
                                "li",
                                row.indicator().title() + ": " + row.now().text() + ", "
                                        + row.change().movement())
                        .raw("\n");
            html.close();
        }
        html.end();
    }

    private void contents() {
        html.open("nav", "class", "contents", "aria-label", "Contents").element("h2", "Contents");
        html.open("ol");
        for (var section : paper.sections())
            entry(section.anchor(), section.topic().words());
        if (paper.comparesYears()) entry("months", "Twelve months in figures");
        entry("about", "How each figure is counted");
        html.end().end();
        html.open("ul", "class", "legend");
        for (var symbol : paper.legend()) html.element("li", symbol);
        html.end();
    }

    private void entry(String anchor, String words) {
        html.open("li").element("a", words, "href", "#" + anchor).end();
    }

    private void section(Paper.Section section) {
        // On a narrow screen the tables are moved sideways, by keyboard too.
        html.open("section", "class", "topic", "aria-labelledby", section.anchor(), "tabindex", "0")
                .element("h2", section.topic().words(), "id", section.anchor());
        for (var group : section.groups()) group(section, group);
        html.end();
    }

    /** A table for each breakdown, so that paper breaks between them and repeats the headings. */
    private void group(Paper.Section section, Paper.Group group) {
        group.title().ifPresent(title -> html.element("h3", title));
        html.open("table", "class", paper.comparesYears() ? "figures" : "figures plain");
        html.element("caption", group.title().orElse(section.topic().words()) + " at " + Words.day(paper.asAt()));
        html.open("thead").open("tr");
        heading("Figure", "title");
        heading("Now", "number");
        heading("Children or events", "counts");
        if (paper.comparesYears()) {
            heading("A year ago", "number");
            heading("Change", "change");
            heading("12 months", "spark");
        }
        html.close().end().open("tbody");
        for (var row : group.rows()) row(row);
        html.end().end();
    }

    private void heading(String words, String type) {
        html.element("th", words, "scope", "col", "class", type);
    }

    private void row(Paper.Row row) {
        var indicator = row.indicator();
        html.open("tr").open("th", "scope", "row", "class", "title").text(indicator.title());
        html.element(
                        "span",
                        indicator.period().words() + ". " + indicator.polarity().words() + ".",
                        "class",
                        "note")
                .close();
        shown(row.now(), "number now");
        html.element("td", row.counts(), "class", "counts");
        if (paper.comparesYears()) {
            shown(row.yearBefore(), "number");
            change(row.change());
            html.open("td", "class", "spark").raw(Sparkline.of(row)).close();
        }
        html.end();
    }

    private void shown(Shown shown, String type) {
        html.open("td", "class", type);
        if (shown.number().isPresent()) html.text(shown.text());
        else html.element("abbr", shown.text(), "title", shown.spoken());
        html.close();
    }

    private void change(Change change) {
        html.open("td", "class", "change");
        if (!change.arrow().isEmpty())
            html.element("span", change.arrow(), "class", "arrow", "aria-hidden", "true")
                    .text("\u00a0");
        html.text(change.movement());
        if (change.judgement() == Change.Judgement.BETTER || change.judgement() == Change.Judgement.WORSE)
            html.element(
                    "span",
                    change.judgement().words(),
                    "class",
                    change.judgement() == Change.Judgement.BETTER ? "judgement better" : "judgement worse");
        html.close();
    }
}
