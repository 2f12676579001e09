package org.carejourney.adapters.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carejourney.application.port.out.ReportWriter.Format;
import org.junit.jupiter.api.Test;

class BoardReportTest {
    private final ReportFiles files = new ReportFiles(new Letterhead("", () -> true));

    @Test
    void the_page_says_whose_it_is_what_day_it_speaks_of_and_that_it_is_invented() {
        assertThat(html())
                .contains("Wharfdale &amp; Moor City Council", "Position at 31 May 2021", "Draft, not yet published")
                .contains(Demonstration.WARNING)
                .contains("<h2 id=\"reviews\">Reviews and participation</h2>");
    }

    @Test
    void people_are_called_by_their_names() {
        var named = new ReportFiles(new Letterhead("", () -> true, user -> "Ali Analyst (" + user + ")"));
        var out = new ByteArrayOutputStream();
        named.write(SampleReports.board(), SampleReports.COUNCIL, Format.HTML, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Compiled by Ali Analyst (Priya Nair (Performance analyst)) from what was recorded");
    }

    @Test
    void every_line_tells_direction_and_change_in_words() {
        assertThat(html()).contains("12 months to the day. Higher is better.", "points", "not as good", "better");
    }

    @Test
    void small_numbers_and_what_would_tell_them_are_hidden() {
        var page = html();

        assertThat(page).contains("<td class=\"counts\">c of 148</td>");
        // Of 14 care leavers 3 are 17 or 18: the 11 others would tell.
        assertThat(page).doesNotContain("7 of 11").contains("c of c");
    }

    @Test
    void the_trend_is_a_picture_and_a_table() {
        assertThat(html()).contains("<svg ", "role=\"img\"", "Twelve months in figures", ">May 20</th>");
    }

    @Test
    void the_pdf_is_tagged_numbered_and_says_the_same() throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(SampleReports.board(), SampleReports.COUNCIL, Format.PDF, out);
        keep("board.pdf", out.toByteArray());

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("position at 31 May 2021");
            assertThat(pdf.getNumberOfPages()).isBetween(5, 20);
            assertThat(text)
                    .contains(SampleReports.COUNCIL, "Position at 31 May 2021", "Page 1 of " + pdf.getNumberOfPages())
                    .contains(Demonstration.WARNING, "Care leavers", "Confidential".toLowerCase());
        }
    }

    @Test
    void the_31st_of_march_brings_the_health_return() {
        var out = new ByteArrayOutputStream();
        files.write(SampleReports.board(LocalDate.of(2021, 3, 31)), SampleReports.COUNCIL, Format.HTML, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<h2 id=\"health\">Health</h2>");
    }

    @Test
    void the_board_gets_no_file_that_names_children() {
        assertThatThrownBy(() -> files.write(
                        SampleReports.board(), SampleReports.COUNCIL, Format.JSON, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String html() {
        var out = new ByteArrayOutputStream();
        files.write(SampleReports.board(), SampleReports.COUNCIL, Format.HTML, out);
        keep("board.html", out.toByteArray());
        return out.toString(StandardCharsets.UTF_8);
    }

    /** To be looked at. */
    private static void keep(String name, byte[] file) {
        try {
            Files.write(Path.of("target", name), file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
