package org.carejourney.adapters.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.Problem.Severity;
import org.carejourney.domain.calendar.CollectionYear;
import org.carejourney.domain.shared.ChildId;

/** The row of a file that is being read, and what is found wrong with it. */
final class Row {
    private final String file;
    private final CollectionYear year;
    private final CsvRows rows;
    private final Consumer<Problem> problems;
    private final List<Problem> ifItStays = new ArrayList<>();
    private Optional<ChildId> child = Optional.empty();
    private boolean leftOut;

    Row(String file, CollectionYear year, CsvRows rows, Consumer<Problem> problems) {
        this.file = file;
        this.year = year;
        this.rows = rows;
        this.problems = problems;
    }

    CsvRows cells() {
        return rows;
    }

    /** The collection year of the return. */
    CollectionYear year() {
        return year;
    }

    Optional<ChildId> child() {
        return child;
    }

    void begin() {
        child = Optional.empty();
        leftOut = false;
        ifItStays.clear();
    }

    void isOf(Optional<ChildId> whom) {
        child = whom;
    }

    /** Something is wrong, and the row cannot be used. */
    void error(String column, String value, String message) {
        leftOut = true;
        problems.accept(problem(Severity.ERROR, column, value, message));
    }

    /** Something is odd about a value; the row may stay. */
    void warning(String column, String value, String message) {
        problems.accept(problem(Severity.WARNING, column, value, message));
    }

    /** Something is odd about the row, which is worth saying only if it stays. */
    void warningIfItStays(String column, String value, String message) {
        ifItStays.add(problem(Severity.WARNING, column, value, message));
    }

    private Problem problem(Severity severity, String column, String value, String message) {
        return new Problem(severity, file, rows.line(), column, CellText.shown(value), message, child);
    }

    boolean isLeftOut() {
        return leftOut;
    }

    void end() {
        if (!leftOut && !ifItStays.isEmpty()) {
            ifItStays.forEach(problems);
        }
    }
}
