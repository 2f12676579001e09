package org.carejourney.adapters.persistence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small number of each child, for as long as an import keeps others from giving any. */
final class ChildNumbers {
    private final Map<String, Integer> byChild = new HashMap<>();
    private @Nullable String[] byNumber;
    private int last;
    private final int lastBefore;
    private int latest;

    private ChildNumbers(int last) {
        this.last = last;
        lastBefore = last;
        byNumber = new String[last + 1024];
    }

    static ChildNumbers known(JdbcClient jdbc) {
        var numbers = new ChildNumbers(jdbc.sql("""
                        select greatest(coalesce(max(child_no), 0), (select last_value from child_number)) from child""").query(Integer.class).single());
        jdbc.sql("select child, child_no from child").query(row -> {
            numbers.put(row.getString(1), row.getInt(2));
        });
        return numbers;
    }

    boolean isEmpty() {
        return byChild.isEmpty();
    }

    /** The number; negative where it was given just now. Files mostly keep the order of children, so it is guessed first. */
    int of(String child) {
        if (child.equals(byNumber[latest])) {
            return latest;
        }
        if (latest < last && child.equals(byNumber[latest + 1])) {
            return ++latest;
        }
        var known = byChild.get(child);
        if (known != null) {
            latest = known;
            return latest;
        }
        latest = ++last;
        put(child, latest);
        return -latest;
    }

    /** Numbers given from now on follow those given here. */
    void remember(JdbcClient jdbc) {
        if (last > lastBefore) {
            jdbc.sql("select setval('child_number', ?)").param(last).query(row -> {});
        }
    }

    private void put(String child, int number) {
        byChild.put(child, number);
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, number * 2);
        }
        byNumber[number] = child;
    }
}
