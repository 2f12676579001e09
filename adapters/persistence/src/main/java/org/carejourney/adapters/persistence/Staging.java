package org.carejourney.adapters.persistence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows and problems of an import under way, in temporary tables that go with the transaction. */
final class Staging {
    private static final int COLUMNS_BEFORE_FACT = 5;

    private final JdbcClient jdbc;
    private final Lots lots;
    private final Map<FactTable<? extends Fact>, BinaryRows> waiting = new IdentityHashMap<>();
    private BinaryRows problems;
    private BinaryRows newChildren;
    private final ChildNumbers children;
    private final Map<String, Integer> fileNumbers = new LinkedHashMap<>();
    private String lastFile = "";
    private int lastFileNumber;
    private int rows;
    private int problemCount;

    Staging(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        lots = new Lots(dataSource);
        problems = lots.empty();
        newChildren = lots.empty();
        children = ChildNumbers.known(jdbc);
        jdbc.sql("drop table if exists pg_temp.staged_problem, pg_temp.staged_child, pg_temp.touched")
                .update();
        jdbc.sql("create temp table staged_child (child_no integer, child text collate \"C\") on commit drop")
                .update();
        jdbc.sql("""
                        create temp table staged_problem (position integer, severity text, file text, line integer,
                            field text, value text, message text, child text) on commit drop""").update();
        jdbc.sql("create temp table touched (child_no integer) on commit drop").update();
    }

    /** Staging table of a kind of fact. */
    static String nameOf(FactTable<?> table) {
        return "staged_" + table.name();
    }

    void add(ReturnRow row) {
        var table = FactTables.of(row.fact());
        var rowsOfKind = waiting.computeIfAbsent(table, this::begin);
        rowsOfKind.beginRow(
                COLUMNS_BEFORE_FACT + table.key().size() + table.values().size());
        rowsOfKind.number(numberOf(row.child()));
        rowsOfKind.big(Moments.rankOfReturn(row.rank()));
        rowsOfKind.number(rows++);
        rowsOfKind.number(fileNumber(row.file()));
        rowsOfKind.number(row.line());
        table.write(row.fact(), rowsOfKind);
        if (rowsOfKind.size() > Lots.BYTES) {
            lots.send(nameOf(table), rowsOfKind);
            waiting.put(table, lots.empty());
        }
    }

    void add(Problem problem) {
        fileNumber(problem.file());
        problems.beginRow(8);
        problems.number(problemCount++);
        problems.text(problem.severity().name());
        problems.text(storable(problem.file()));
        problems.number(problem.line());
        problems.text(problem.field());
        problems.text(storable(problem.value()));
        problems.text(storable(problem.message()));
        problems.text(problem.child().map(ChildId::value).map(Staging::storable).orElse(null));
        if (problems.size() > Lots.BYTES) {
            lots.send("staged_problem", problems);
            problems = lots.empty();
        }
    }

    /** PostgreSQL keeps no NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Sends what still waits. */
    void complete() {
        waiting.forEach((table, rowsOfKind) -> lots.send(nameOf(table), rowsOfKind));
        lots.send("staged_problem", problems);
        lots.send("staged_child", newChildren);
        lots.settle();
    }

    /**
     * Adds the children nobody heard of when the import began. Whom a person added meanwhile keeps the number given then.
     *
     * @return whether nobody was ever heard of before
     */
    boolean addChildren() {
        boolean isFirst = jdbc.sql("select not exists (select from child)")
                .query(Boolean.class)
                .single();
        jdbc.sql(
                        "insert into child select child_no, child from staged_child order by child_no on conflict (child) do nothing")
                .update();
        for (var table : isFirst ? List.<FactTable<?>>of() : tables()) {
            jdbc.sql("""
                            update %s s set child_no = c.child_no
                            from staged_child n join child c using (child)
                            where s.child_no = n.child_no and c.child_no <> n.child_no""".formatted(nameOf(table))).update();
        }
        return isFirst;
    }

    List<FactTable<? extends Fact>> tables() {
        return FactTables.ALL.stream().filter(waiting::containsKey).toList();
    }

    long rows() {
        return rows;
    }

    /** In the order of their numbers. */
    List<String> files() {
        return new ArrayList<>(fileNumbers.keySet());
    }

    private BinaryRows begin(FactTable<? extends Fact> table) {
        jdbc.sql("drop table if exists pg_temp." + nameOf(table)).update();
        jdbc.sql(
                        "create temp table %s (child_no integer, rank bigint, arrival integer, file integer, line integer, %s) on commit drop"
                                .formatted(
                                        nameOf(table), table.eachColumn(column -> column.name() + " " + column.type())))
                .update();
        return lots.empty();
    }

    private int numberOf(ChildId child) {
        int number = children.of(child.value());
        if (number > 0) {
            return number;
        }
        newChildren.beginRow(2);
        newChildren.number(-number);
        newChildren.text(child.value());
        if (newChildren.size() > Lots.BYTES) {
            lots.send("staged_child", newChildren);
            newChildren = lots.empty();
        }
        return -number;
    }

    /** Rows come file by file. */
    private int fileNumber(String file) {
        if (!file.equals(lastFile)) {
            lastFile = file;
            lastFileNumber = numberOfFile(file);
        }
        return lastFileNumber;
    }

    private int numberOfFile(String file) {
        return fileNumbers.computeIfAbsent(file, name -> fileNumbers.size() + 1);
    }
}
