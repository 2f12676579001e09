package org.carejourney.adapters.ssda903;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carejourney.application.returns.Problem.Severity;

/**
 * A way in which a row of a return is spoilt.
 *
 * @param table usual name of the file
 * @param fields columns that must be told, each once; an empty name where the row as a whole is meant
 * @param fits which rows it can befall
 */
record Damage(
        String name,
        String table,
        List<String> fields,
        Severity severity,
        Predicate<String[]> fits,
        UnaryOperator<String[]> spoil) {

    static final List<Damage> KINDS = List.of(
            cell("a day that is not", "episodes", "DECOM", "31/02/2020"),
            cell("a date in another order", "episodes", "DECOM", "2020-04-01"),
            cell("a year of two digits", "episodes", "DECOM", "01/04/20"),
            cell("a year long ago", "episodes", "DECOM", "01/04/1820"),
            cell("no start", "episodes", "DECOM", ""),
            cell("no child", "episodes", "CHILD", ""),
            cell("a child of spaces", "reviews", "CHILD", "   "),
            cell("a formula for a child", "episodes", "CHILD", "=A2+1"),
            cell("a rounded child", "episodes", "CHILD", "1.00E+05"),
            cell("a carer of a megabyte", "episodes", "URN", "9".repeat(1_000_000)),
            odd("a carer with a dash", "episodes", "URN", "SC-900001"),
            cell("no reason for the episode", "episodes", "RNE", ""),
            cell("an unknown reason for the episode", "episodes", "RNE", "Q"),
            cell("an unknown legal status", "episodes", "LS", "X9"),
            cell("no legal status", "episodes", "LS", ""),
            cell("an unknown need", "episodes", "CIN", "N9"),
            cell("an unknown placement", "episodes", "PLACE", "Q9"),
            cell("a cell of a megabyte", "episodes", "PLACE", "U".repeat(1_000_000)),
            odd("a placement of later years", "episodes", "PLACE", "K3"),
            cell("an unknown provider", "episodes", "PLACE_PROVIDER", "PR9"),
            cell("words for an end", "episodes", "DEC", "ongoing"),
            new Damage(
                    "an episode of no days",
                    "episodes",
                    List.of("DEC"),
                    Severity.ERROR,
                    row -> !row[7].isEmpty(),
                    row -> with(row, 7, row[1])),
            new Damage(
                    "start and end swapped",
                    "episodes",
                    List.of("DEC"),
                    Severity.ERROR,
                    row -> !row[7].isEmpty(),
                    row -> with(with(row, 7, row[1]), 1, row[7])),
            cell("an unknown reason of ceasing", "episodes", "REC", "E99"),
            new Damage(
                    "an end without reason",
                    "episodes",
                    List.of("REC"),
                    Severity.WARNING,
                    row -> !row[7].isEmpty(),
                    row -> with(row, 8, "")),
            new Damage(
                    "a reason without end",
                    "episodes",
                    List.of("DEC"),
                    Severity.WARNING,
                    row -> !row[7].isEmpty(),
                    row -> with(row, 7, "")),
            cell("an unknown reason of moving", "episodes", "REASON_PLACE_CHANGE", "WHIM"),
            odd("no postcode", "episodes", "PL_POST", "the farm"),
            cell("a quote left open", "episodes", "HOME_POST", "\"WV1 1AA"),
            cell("a quote left open at the start", "episodes", "CHILD", "\"100001"),
            cell("a quote left open at the end", "reviews", "REVIEW_CODE", "\"PN1"),
            cell("a quote within", "episodes", "URN", "SC9\"00001"),
            cell("a NUL", "episodes", "URN", "SC9\0000001"),
            whole("a short row", "episodes", row -> Arrays.copyOf(row, 9)),
            whole("the header again", "episodes", _ -> Table.EPISODES.columns().toArray(String[]::new)),
            whole("a row of one value", "header", row -> Arrays.copyOf(row, 1)),
            whole("a value too many", "reviews", row -> {
                var longer = Arrays.copyOf(row, row.length + 1);
                longer[row.length] = "PN1";
                return longer;
            }),
            new Damage(
                    "three bad cells",
                    "episodes",
                    List.of("DECOM", "RNE", "PLACE"),
                    Severity.ERROR,
                    row -> true,
                    row -> with(with(with(row, 1, "soon"), 2, "?"), 5, "tent")),
            cell("no birth", "header", "DOB", ""),
            cell("a birth on no day", "header", "DOB", "29/02/2019"),
            cell("an unknown sex", "header", "SEX", "3"),
            odd("a sex of later years", "header", "SEX", "M"),
            cell("an unknown ethnicity", "header", "ETHNIC", "CNHE"),
            odd("no pupil number", "header", "UPN", "12345"),
            cell("neither mother nor not", "header", "MOTHER", "Y"),
            cell("no review", "reviews", "REVIEW", ""),
            cell("a review on no day", "reviews", "REVIEW", "00/01/2021"),
            cell("an unknown participation", "reviews", "REVIEW_CODE", "PN8"),
            odd("a review before birth", "reviews", "REVIEW", "01/01/1990"),
            odd("a review in years to come", "reviews", "REVIEW", "01/01/2099"),
            cell("an unknown kind of missing", "missing", "MISSING", "X"),
            cell("found before missing", "missing", "MIS_END", "01/01/2011"),
            cell("a score too high", "oc2", "SDQ_SCORE", "41"),
            cell("a score of words", "oc2", "SDQ_SCORE", "ten"),
            cell("neither yes nor no", "oc2", "CONVICTED", "2"),
            cell("no birth of a care leaver", "oc3", "DOB", ""),
            cell("an unknown accommodation", "oc3", "ACCOM", "Z9"),
            cell("an unknown council", "previous_permanence", "LA_PERM", "ELSEWHERE"),
            cell("no placing", "placed_for_adoption", "DATE_PLACED", ""),
            cell("three adopters", "ad1", "NB_ADOPTR", "3"),
            cell("an unreadable end of status", "uasc", "DUC", "1.4.2020"));

    private static Damage cell(String name, String table, String field, String value) {
        return inCell(name, table, field, value, Severity.ERROR);
    }

    private static Damage odd(String name, String table, String field, String value) {
        return inCell(name, table, field, value, Severity.WARNING);
    }

    private static Damage inCell(String name, String table, String field, String value, Severity severity) {
        int cell = Arrays.stream(Table.values())
                .filter(each -> each.fileName().equals(table))
                .findFirst()
                .orElseThrow()
                .columns()
                .indexOf(field);
        return new Damage(name, table, List.of(field), severity, _ -> true, row -> with(row, cell, value));
    }

    private static Damage whole(String name, String table, UnaryOperator<String[]> spoil) {
        return new Damage(name, table, List.of(""), Severity.ERROR, _ -> true, spoil);
    }

    private static String[] with(String[] row, int cell, String value) {
        var spoilt = row.clone();
        spoilt[cell] = value;
        return spoilt;
    }
}
