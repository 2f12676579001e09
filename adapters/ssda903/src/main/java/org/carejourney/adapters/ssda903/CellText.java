package org.carejourney.adapters.ssda903;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a cell as text: UTF-8, and where they are not, Windows-1252. */
final class CellText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_SHOWN = 80;

    private CellText() {}

    static boolean isAscii(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    static String of(byte[] bytes, int start, int end) {
        var text = isAscii(bytes, start, end)
                ? new String(bytes, start, end - start, StandardCharsets.ISO_8859_1)
                : withoutOddSpaces(decoded(bytes, start, end));
        return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
    }

    private static String decoded(byte[] bytes, int start, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, start, end - start, WINDOWS_1252);
        }
    }

    /** Spreadsheets like to put unbreakable spaces round a value. */
    private static String withoutOddSpaces(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }

    /** A value in one readable line: what cannot be seen is made visible, what is long is cut. */
    static String shown(String value) {
        var shown = new StringBuilder();
        for (int i = 0; i < value.length() && i < LONGEST_SHOWN; i++) {
            char letter = value.charAt(i);
            if (letter < ' ') {
                shown.append((char) ('\u2400' + letter));
            } else {
                shown.append(letter == 0x7F || letter == '\uFFFD' ? '?' : letter);
            }
        }
        return value.length() > LONGEST_SHOWN ? shown.append('…').toString() : shown.toString();
    }
}
