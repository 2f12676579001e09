package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their programs do to a CSV file without meaning any harm. */
class KindReadingTest {
    private static final String HEADER = "CHILD,DOB,REVIEW,REVIEW_CODE";
    private static final ReviewHeld HELD =
            new ReviewHeld(FactId.UNSAVED, LocalDate.of(2020, 4, 1), Optional.of(Participation.PN1), false);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100,17/05/2017,01/04/2020,PN1",
                "100,17/05/2017,1/4/2020,PN1",
                "100,17/05/2017,01/04/2020,pn1",
                " 100 ,\t17/05/2017 , 01/04/2020 ,PN1 ",
                "\"100\",\"17/05/2017\",\"01/04/2020\",\"PN1\"",
                "100, \"17/05/2017\" ,\"01/04/2020\",PN1",
                "100,17/05/2017,01/04/2020,PN1,,,",
                "100,\u00A017/05/2017,01/04/2020\u00A0,\u00A0PN1\u00A0",
                "\n\n   \n,,,\n100,17/05/2017,01/04/2020,PN1\n\n,,,,\n"
            })
    void one_review_however_it_is_written(String row) throws IOException {
        write("2020-21/reviews.csv", HEADER + "\n" + row);

        var read = ReadBack.of(folder);

        assertThat(read.problemTexts()).isEmpty();
        assertThat(read.facts()).containsExactly(HELD);
        assertThat(read.rows().getFirst().child()).isEqualTo(new ChildId("100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_physical_whatever_ends_them(String end) throws IOException {
        var rows = String.join(
                end,
                HEADER + ",NOTE",
                "",
                "100,17/05/2017,01/04/2020,PN1,\"first" + end + "second, third\"",
                "101,17/05/2017,01/04/2020,PN9,plain",
                "102,17/05/2017,01/04/2020,PN1,last");
        write("2020-21/reviews.csv", rows);

        var read = ReadBack.of(folder);

        assertThat(read.rows().stream().map(row -> row.child() + "@" + row.line()))
                .containsExactly("100@3", "102@6");
        assertThat(read.problems().getFirst().line()).isEqualTo(5);
        assertThat(read.notes())
                .containsExactly("2020-21/reviews.csv: columns that reviews does not have are passed over: NOTE");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "windows-1252,''"})
    void texts_in_either_encoding(String charset, String mark) throws IOException {
        var text = mark + HEADER + "\r\nZoë–1,17/05/2017,01/04/2020,PN1\r\n";
        write("2020-21/reviews.csv", text.getBytes(Charset.forName(charset)));

        assertThat(ReadBack.of(folder).rows().getFirst().child()).isEqualTo(new ChildId("Zoë–1"));
    }

    @Test
    void columns_in_any_order_and_company_under_any_file_name() throws IOException {
        write(
                "2020-21/Export (3).CSV",
                " review_code ,Worker,\"Review\",CHILD , dob,\nPN1,A. Smith,01/04/2020,100,17/05/2017,\n");

        var read = ReadBack.of(folder);

        assertThat(read.facts()).containsExactly(HELD);
        assertThat(read.notes()).hasSize(1).first().asString().endsWith("passed over: WORKER");
    }

    @Test
    void postcodes_and_numbers_are_compared_in_one_form() throws IOException {
        write(
                "2020-21/episodes.csv",
                String.join(",", Table.EPISODES.columns()).toLowerCase(Locale.ROOT)
                        + "\n100,1/4/2020,s,c1,n1,u6,pr4,,,,ws1 1ab, Ws11aB ,sc900001\n");

        var episode = (Episode) ReadBack.of(folder).facts().getFirst();

        assertThat(episode.homePostcode()).isEqualTo("WS11AB");
        assertThat(episode.placementPostcode()).isEqualTo("WS11AB");
        assertThat(episode.urn()).isEqualTo("SC900001");
    }

    @Test
    void a_forgotten_quote_costs_one_row_in_a_file_full_of_quotes() throws IOException {
        write("2020-21/reviews.csv", """
                "CHILD","DOB","REVIEW","REVIEW_CODE"
                "100","17/05/2017","01/04/2020","PN1"
                "101","17/05/2017,"01/04/2020","PN1"
                "102","17/05/2017","01/04/2020","PN1
                "103","17/05/2017","01/04/2020","PN1"
                104","17/05/2017","01/04/2020","PN1"
                "105","17/05/2017","01/04/2020",PN1"
                "106","17/05/2017","01/04/2020","PN1\"""");

        var read = ReadBack.of(folder);

        assertThat(read.rows().stream().map(row -> row.child().value())).containsExactly("100", "103", "106");
        assertThat(read.problems().stream().map(problem -> problem.line())).containsExactly(3, 4, 6, 7);
    }

    @Test
    void a_child_is_named_in_one_line() throws IOException {
        write("2020-21/reviews.csv", HEADER + "\n\"10\n0\",17/05/2017,01/04/2020,PN1\n");

        assertThat(ReadBack.of(folder).problemTexts())
                .containsExactly("2020-21/reviews.csv:2: CHILD: \"10␊0\" holds a line break or another sign that cannot"
                        + " be seen; write the identifier anew");
    }

    @Test
    void a_row_of_any_length_is_told_and_the_next_is_read() throws IOException {
        write(
                "2020-21/reviews.csv",
                HEADER + "\n100," + "9".repeat(9_000_000) + ",01/04/2020,PN1\n101,17/05/2017,01/04/2020,PN1\n");

        var read = ReadBack.of(folder);

        assertThat(read.problemTexts())
                .containsExactly("2020-21/reviews.csv:2: the row is longer than 4 MB; write it anew");
        assertThat(read.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void every_bad_cell_is_told_in_words_that_help() throws IOException {
        write(
                "2020-21/episodes.csv",
                String.join(",", Table.EPISODES.columns())
                        + "\n100,31/02/2020,Q,C1,N1,K3,PR4,01/03/2020,,,,,"
                        + "\n,01/04/2020,S,C1,N1,U6,PR4,,,,,,"
                        + "\n101,01/04/2020,S,C1,N1,U6,PR4,01/04/2020,X1,,,,\n");

        assertThat(ReadBack.of(folder).problemTexts())
                .containsExactly(
                        "2020-21/episodes.csv:2: DECOM: \"31/02/2020\" is not a date; write dd/mm/yyyy",
                        "2020-21/episodes.csv:2: RNE: \"Q\" is not a code of any year; use one of S, L, P, T, B, U",
                        "2020-21/episodes.csv:2: PLACE: \"K3\" is a code from 2023-24, not of 2020-21; the row stays,"
                                + " check the code",
                        "2020-21/episodes.csv:3: CHILD: is blank; write whose row it is",
                        "2020-21/episodes.csv:4: DEC: \"01/04/2020\" is not after DECOM, 01/04/2020; correct whichever"
                                + " is wrong");
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
