package org.carejourney.adapters.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.carejourney.application.report.Trend;
import org.carejourney.domain.indicator.Catalogue;
import org.carejourney.domain.indicator.Tally;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class TrendPictureTest {
    private static final YearMonth LAST = YearMonth.of(2021, 5);

    @Test
    void tells_in_words_what_it_shows() {
        assertThat(picture("REV-03", of(90, 100), of(0, 0), of(83, 100)))
                .contains("role=\"img\"", "aria-labelledby=\"trend-REV-03-title trend-REV-03-desc\"")
                .contains("<title id=\"trend-REV-03-title\">Children with an up-to-date review</title>")
                .contains("31 March 2021: 90.0%; 30 April 2021: not applicable; 31 May 2021: 83.0%.")
                .contains(">83.0%</text>", ">May 21</text>");
    }

    @Test
    void a_month_without_a_figure_is_a_gap_and_no_zero() {
        var picture = picture("REV-03", of(90, 100), of(91, 100), of(0, 0), of(83, 100), of(84, 100));

        assertThat(picture.split(" d=\"")[1].split("\"")[0].split("M")).hasSize(3);
    }

    @Test
    void a_share_never_has_a_scale_beyond_100() {
        assertThat(picture("REV-03", of(97, 100), of(100, 100)))
                .contains(">100%</text>")
                .doesNotContain(">102%<", ">104%<");
    }

    @Test
    void pictures_of_any_figure_are_well_formed() throws Exception {
        for (var indicator : Catalogue.all()) {
            for (var tallies : List.of(
                    List.<Tally>of(),
                    List.of(of(3, 7)),
                    List.of(of(0, 0), of(0, 0)),
                    List.of(of(600, 601), of(1, 601), of(0, 601)),
                    List.of(of(5, 5), of(5, 5)))) {
                var svg = picture(indicator.code(), tallies.toArray(Tally[]::new));
                assertThat(svg).doesNotContain("NaN", "Infinity");
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            }
        }
    }

    @Test
    void a_year_of_children_in_care_to_be_looked_at() throws IOException {
        var months = new ArrayList<Tally>();
        for (int i = 0; i < 24; i++) months.add(new Tally(604 + (i * 37) % 23 - i, 0, 0));
        Files.writeString(Path.of("target", "trend.svg"), picture("CLA-01", months.toArray(Tally[]::new)));

        assertThat(Path.of("target", "trend.svg")).isNotEmptyFile();
    }

    private static String picture(String code, Tally... tallies) {
        var points = new ArrayList<Trend.Point>();
        for (int i = 0; i < tallies.length; i++)
            points.add(new Trend.Point(LAST.minusMonths(tallies.length - 1 - i).atEndOfMonth(), tallies[i]));
        return TrendPicture.of(new Trend(Catalogue.find(code).orElseThrow(), points));
    }

    private static Tally of(long numerator, long denominator) {
        return new Tally(numerator, denominator, 0);
    }
}
