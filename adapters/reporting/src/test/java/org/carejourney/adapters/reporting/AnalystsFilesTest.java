package org.carejourney.adapters.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.carejourney.application.port.out.ReportWriter.Format;
import org.junit.jupiter.api.Test;

class AnalystsFilesTest {
    private final ReportFiles files = new ReportFiles(new Letterhead("", () -> false));

    @Test
    void json_names_children_as_text_and_numbers_as_numbers() {
        assertThat(written(Format.JSON, "CLA-01", "REV-04", "PLA-06")).isEqualTo("""
                {
                 "asAt" : "2021-05-31",
                 "knownAt" : "2021-06-02T08:30:00Z",
                 "indicators" : [ {
                  "code" : "CLA-01",
                  "title" : "Children in care",
                  "polarity" : "NEUTRAL",
                  "numerator" : 148,
                  "denominator" : null,
                  "value" : 148,
                  "children" : [ "100003", "99" ],
                  "denominatorChildren" : [ ]
                 }, {
                  "code" : "REV-04",
                  "title" : "Reviews in which the child took part",
                  "polarity" : "HIGH_GOOD",
                  "numerator" : 215,
                  "denominator" : 259,
                  "value" : 83.0,
                  "children" : [ "100003", "99" ],
                  "denominatorChildren" : [ "100003", "99" ]
                 }, {
                  "code" : "PLA-06",
                  "title" : "Placed inside the council's boundary",
                  "polarity" : "HIGH_GOOD",
                  "numerator" : null,
                  "denominator" : 148,
                  "value" : null,
                  "children" : [ "100003", "99" ],
                  "denominatorChildren" : [ "100003", "99" ]
                 } ]
                }
                """);
    }

    @Test
    void csv_has_a_row_for_each_figure() {
        var lines = written(Format.CSV, "REV-04", "PLA-06").split("\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("as_at,known_at,code,title,topic");
        assertThat(lines[1])
                .startsWith("2021-05-31,2021-06-02T08:30:00Z,REV-04,Reviews in which the child took part,")
                .contains(",HIGH_GOOD,215,259,83.0,0,")
                .endsWith(",100003; 99,100003; 99");
        assertThat(lines[2]).contains(",HIGH_GOOD,,148,,,");
    }

    @Test
    void a_spreadsheet_is_given_no_formula() {
        assertThat(CsvReport.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvReport.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvReport.harmless("-2")).isEqualTo("'-2");
        assertThat(CsvReport.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvReport.harmless("Under 1")).isEqualTo("Under 1");
    }

    @Test
    void the_page_for_analysts_names_no_child_and_says_that_nothing_is_hidden() {
        assertThat(written(Format.HTML, "CLA-01", "SGO-01", "PLA-06"))
                .contains("Small numbers are not hidden", "1 of 41", "not available")
                .doesNotContain("100003");
    }

    private String written(Format format, String... codes) {
        var out = new ByteArrayOutputStream();
        files.write(SampleReports.performance(codes), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
