package org.carejourney.adapters.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/** Rows as binary COPY sends them, one after the other. */
final class CopiedRow implements Row {
    private static final int HEADER = 19;

    private final CopyOut copy;
    private byte[] bytes = {};
    private int at;
    private boolean isFirst = true;

    CopiedRow(CopyOut copy) {
        this.copy = copy;
    }

    /** Moves on to the next row; false after the last. */
    boolean next() throws SQLException {
        while (at >= bytes.length) {
            @Nullable byte[] more = copy.readFromCopy();
            if (more == null) {
                return false;
            }
            bytes = more;
            at = isFirst ? HEADER : 0;
            isFirst = false;
        }
        int columns = (short) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
        at += 2;
        if (columns >= 0) {
            return true;
        }
        while (copy.readFromCopy() != null) {
            at = bytes.length; // nothing follows the end, but the protocol wants to be read out
        }
        return false;
    }

    @Override
    public Optional<LocalDate> optionalDay() {
        return length() < 0 ? Optional.empty() : Days.of(four());
    }

    @Override
    public Optional<String> optionalText() {
        int length = length();
        return length < 0 ? Optional.empty() : Optional.of(textOf(length));
    }

    @Override
    public String text() {
        int length = length();
        if (length < 0) {
            throw new IllegalStateException("A text that must be there is not");
        }
        return length == 0 ? "" : textOf(length);
    }

    private String textOf(int length) {
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Override
    public <C> Optional<C> optionalCode(Words<C> words) {
        int length = length();
        if (length < 0) {
            return Optional.empty();
        }
        int from = at;
        at += length;
        return words.find(bytes, from, length);
    }

    @Override
    public Optional<Integer> optionalNumber() {
        return length() < 0 ? Optional.empty() : Optional.of(four());
    }

    @Override
    public int number() {
        if (length() < 0) {
            throw new IllegalStateException("A number that must be there is not");
        }
        return four();
    }

    @Override
    public Optional<Boolean> optionalYes() {
        return length() < 0 ? Optional.empty() : Optional.of(bytes[at++] != 0);
    }

    @Override
    public long big() {
        if (length() < 0) {
            throw new IllegalStateException("A number that must be there is not");
        }
        long high = four();
        return (high << 32) | (four() & 0xFFFF_FFFFL);
    }

    private int length() {
        return four();
    }

    private int four() {
        int number = (bytes[at] << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
        at += 4;
        return number;
    }
}
