package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One row of a query, from its first column on. */
final class ResultRow implements Row {
    private final ResultSet result;
    private int column;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    /** Moves on to the next row; false after the last. */
    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    private <T> Optional<T> get(Class<T> type) {
        try {
            return Optional.ofNullable(result.getObject(++column, type));
        } catch (SQLException failure) {
            throw new IllegalStateException("Column " + column + " cannot be read", failure);
        }
    }

    @Override
    public Optional<LocalDate> optionalDay() {
        return get(LocalDate.class);
    }

    @Override
    public Optional<String> optionalText() {
        return get(String.class);
    }

    @Override
    public <C> Optional<C> optionalCode(Words<C> words) {
        return optionalText().flatMap(words::find);
    }

    @Override
    public Optional<Integer> optionalNumber() {
        return get(Integer.class);
    }

    @Override
    public Optional<Boolean> optionalYes() {
        return get(Boolean.class);
    }

    @Override
    public long big() {
        return get(Long.class).orElseThrow();
    }

    Optional<OffsetDateTime> optionalMoment() {
        return get(OffsetDateTime.class);
    }
}
