package org.carejourney.adapters.persistence;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small number of each child; those who are new get one that nobody else gives meanwhile. */
final class ChildNumbers {
    private static final int FEW = 16;
    private static final int MANY = 4096;

    private final JdbcClient jdbc;
    private final Map<String, Integer> byChild = new HashMap<>();
    private final Queue<Integer> free = new ArrayDeque<>();
    private int reserve = FEW;
    private @Nullable String[] byNumber = new String[1024];
    private int latest;

    private ChildNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static ChildNumbers known(JdbcClient jdbc) {
        var numbers = new ChildNumbers(jdbc);
        jdbc.sql("select child, child_no from child").query(row -> {
            numbers.put(row.getString(1), row.getInt(2));
        });
        return numbers;
    }

    /** The number; negative where it was given just now. Files mostly keep the order of children, so it is guessed first. */
    int of(String child) {
        if (child.equals(byNumber[latest])) {
            return latest;
        }
        if (latest + 1 < byNumber.length && child.equals(byNumber[latest + 1])) {
            return ++latest;
        }
        var known = byChild.get(child);
        if (known != null) {
            latest = known;
            return latest;
        }
        latest = next();
        put(child, latest);
        return -latest;
    }

    /** Numbers are reserved some at a time, ever more of them, so that a small import wastes few and a big one asks seldom. */
    private int next() {
        if (free.isEmpty()) {
            jdbc.sql("select nextval('child_number')::int from generate_series(1, ?)")
                    .param(reserve)
                    .query(row -> {
                        free.add(row.getInt(1));
                    });
            reserve = Math.min(MANY, reserve * 2);
        }
        return free.remove();
    }

    private void put(String child, int number) {
        byChild.put(child, number);
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, byNumber.length * 2));
        }
        byNumber[number] = child;
    }
}
