package org.carejourney.adapters.persistence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the form in which COPY takes them fastest. */
final class BinaryRows implements Cells {
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private byte[] bytes;
    private int size;

    BinaryRows(int expectedBytes) {
        bytes = new byte[expectedBytes];
        clear();
    }

    void clear() {
        System.arraycopy(HEADER, 0, bytes, 0, HEADER.length);
        size = HEADER.length;
    }

    boolean isEmpty() {
        return size == HEADER.length;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void beginRow(int columns) {
        room(2);
        bytes[size++] = (byte) (columns >> 8);
        bytes[size++] = (byte) columns;
    }

    void end() {
        room(2);
        bytes[size++] = -1;
        bytes[size++] = -1;
    }

    @Override
    public void day(@Nullable LocalDate day) {
        if (day == null) {
            nothing();
        } else {
            number(Days.number(day));
        }
    }

    @Override
    public void text(@Nullable String text) {
        if (text == null) {
            nothing();
            return;
        }
        int length = text.length();
        room(4 + length);
        int start = size + 4;
        for (int at = 0; at < length; at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                encoded(text);
                return;
            }
            bytes[start + at] = (byte) letter;
        }
        put(length);
        size += length;
    }

    private void encoded(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        room(4 + encoded.length);
        put(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    @Override
    public void number(@Nullable Integer number) {
        if (number == null) {
            nothing();
        } else {
            number(number.intValue());
        }
    }

    void number(int number) {
        room(8);
        put(4);
        put(number);
    }

    @Override
    public void big(long number) {
        room(12);
        put(8);
        put((int) (number >> 32));
        put((int) number);
    }

    @Override
    public void yes(@Nullable Boolean yes) {
        if (yes == null) {
            nothing();
            return;
        }
        room(5);
        put(1);
        bytes[size++] = (byte) (yes ? 1 : 0);
    }

    private void nothing() {
        room(4);
        put(-1);
    }

    private void put(int number) {
        bytes[size] = (byte) (number >> 24);
        bytes[size + 1] = (byte) (number >> 16);
        bytes[size + 2] = (byte) (number >> 8);
        bytes[size + 3] = (byte) number;
        size += 4;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
