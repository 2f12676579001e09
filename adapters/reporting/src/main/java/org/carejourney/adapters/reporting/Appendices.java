package org.carejourney.adapters.reporting;

/** The tables behind the pictures, and what each figure means. */
final class Appendices {
    private final Paper paper;
    private final Markup html;

    Appendices(Paper paper, Markup html) {
        this.paper = paper;
        this.html = html;
    }

    void write() {
        if (paper.comparesYears()) months();
        about();
    }

    private void months() {
        var rows = paper.rows();
        if (rows.isEmpty() || rows.getFirst().trend().isEmpty()) return;
        html.open("section", "class", "appendix", "aria-labelledby", "months", "tabindex", "0")
                .element("h2", "Twelve months in figures", "id", "months")
                .element(
                        "p",
                        "Each line of the charts above, in numbers: at the end of each month, and on the day of the report.");
        for (var section : paper.sections()) {
            html.open("table", "class", "months")
                    .element("caption", section.topic().words());
            html.open("thead").open("tr").element("th", "Figure", "scope", "col", "class", "title");
            for (var point : section.rows().getFirst().trend())
                html.element("th", Words.month(point.asAt()), "scope", "col");
            html.close().end().open("tbody");
            for (var row : section.rows()) monthsOf(row);
            html.close().end();
        }
        html.end();
    }

    private void monthsOf(Paper.Row row) {
        html.open("tr").element("th", row.indicator().title(), "scope", "row", "class", "title");
        for (var point : row.trend())
            html.element("td", point.shown().text().replace("%", "").replaceAll(" days?$", ""));
        html.end();
    }

    private void about() {
        html.open("section", "class", "appendix", "aria-labelledby", "about", "tabindex", "0")
                .element("h2", "How each figure is counted", "id", "about");
        html.element("p", "Shares are in percent to one decimal, rounded half up from exact counts.");
        for (var section : paper.sections()) {
            html.open("table", "class", "about")
                    .element("caption", section.topic().words());
            html.open("thead").open("tr");
            heading("Code", "code");
            heading("Figure", "figure-name");
            heading("Of whom", "whom");
            heading("What counts", "test");
            heading("Source", "source");
            html.close().end().open("tbody");
            for (var row : section.rows()) about(row);
            html.close().end();
        }
        html.end();
    }

    private void heading(String words, String type) {
        html.element("th", words, "scope", "col", "class", type);
    }

    private void about(Paper.Row row) {
        var indicator = row.indicator();
        html.open("tr")
                .element("td", indicator.code(), "class", "code")
                .element("th", indicator.title(), "scope", "row")
                .element("td", indicator.cohort())
                .element("td", indicator.test())
                .element("td", indicator.source())
                .end();
    }
}
