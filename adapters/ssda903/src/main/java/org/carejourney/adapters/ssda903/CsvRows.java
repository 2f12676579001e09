package org.carejourney.adapters.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The rows of one CSV file, one at a time, as slices of its bytes: nothing is decoded before someone asks. Blank rows
 * are passed over. A row that cannot be told apart from its neighbours is a {@link Fault} of its own, and reading goes
 * on with the next line, so that one forgotten quote does not swallow the rest of the file.
 *
 * @see "docs/adr/0010"
 */
final class CsvRows implements Closeable {
    /** What makes a row unreadable as a whole. */
    enum Fault {
        NONE,
        OPEN_QUOTE,
        NUL,
        TOO_LONG
    }

    private static final int LONGEST_ROW = 4 << 20;
    private static final int LONGEST_QUOTE_OVER_LINES = 64 << 10;
    private static final int MORE = -1;
    private static final int BROKEN = -2;
    private static final boolean[] SPECIAL = new boolean[256];

    static {
        for (char special : new char[] {',', '"', '\n', '\r', '\0'}) {
            SPECIAL[special] = true;
        }
    }

    private final InputStream in;
    private byte[] bytes = new byte[1 << 18];
    private int from;
    private int limit;
    private boolean ended;
    private long bytesTaken;
    private int expectedCells = Integer.MAX_VALUE;
    private int nextLine = 1;

    private int line;
    private int lines;
    private int cells;
    private boolean blank;
    private Fault fault = Fault.NONE;
    private int faultCell;
    private int strayQuote;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    CsvRows(InputStream in) throws IOException {
        this.in = in;
        while (limit < 3 && !ended) {
            fill();
        }
        if (limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            from = 3;
        }
    }

    /** The file is written in UTF-16, which is not a text of single bytes and therefore not read. */
    boolean isUtf16() {
        return limit >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    /** How many cells a whole row has; a line with as many inside a quote shows that the quote was never closed. */
    void expect(int cellsOfAWholeRow) {
        expectedCells = cellsOfAWholeRow;
    }

    /** Goes on to the next row that is not blank; false at the end of the file. */
    boolean next() throws IOException {
        do {
            if (from == limit && !ended) {
                fill();
            }
            if (from == limit && ended) {
                return false;
            }
            scan();
        } while (blank && fault == Fault.NONE);
        return true;
    }

    private void scan() throws IOException {
        int end = tryScan();
        while (end == MORE && limit - from < LONGEST_ROW) {
            fill();
            end = tryScan();
        }
        if (end == MORE) {
            end = skipLongLine();
        }
        line = fault == Fault.OPEN_QUOTE ? nextLine + lines - 1 : nextLine;
        nextLine += lines;
        bytesTaken += end - from;
        from = end;
    }

    /** The position behind the row; MORE where the bytes at hand do not suffice to tell. */
    private int tryScan() {
        cells = 0;
        lines = 0;
        blank = true;
        fault = Fault.NONE;
        strayQuote = -1;
        int at = from;
        while (true) {
            int start = pastSpaces(at);
            boolean isQuoted = start < limit && bytes[start] == '"';
            at = isQuoted ? quoted(start) : plain(start);
            if (at == BROKEN) {
                return afterBrokenQuote(start);
            }
            if (at == MORE) {
                return MORE;
            }
            if (at == limit) {
                return limit;
            }
            if (bytes[at] != ',') {
                return pastLineEnd(at);
            }
            at++;
        }
    }

    private int plain(int start) {
        int at = start;
        while (true) {
            while (at < limit && !SPECIAL[bytes[at] & 0xFF]) {
                at++;
            }
            if (at == limit) {
                if (!ended) {
                    return MORE;
                }
                break;
            }
            if (bytes[at] == '"') {
                strayQuote = strayQuote < 0 ? cells : strayQuote;
            } else if (bytes[at] == 0) {
                nul();
            } else {
                break;
            }
            at++;
        }
        addCell(start, at);
        return at;
    }

    private int quoted(int start) {
        int linesBefore = lines;
        int separators = 0;
        int at = start + 1;
        while (true) {
            while (at < limit && !SPECIAL[bytes[at] & 0xFF]) {
                at++;
            }
            if (at == limit || (at + 1 == limit && !ended)) {
                return ended ? BROKEN : MORE;
            }
            switch (bytes[at]) {
                case ',' -> separators++;
                case 0 -> nul();
                case '"' -> {
                    if (at + 1 == limit || bytes[at + 1] != '"') {
                        return closed(start, at, lines > linesBefore, separators);
                    }
                    at++;
                }
                default -> {
                    boolean swallowedARow = lines > linesBefore && separators >= expectedCells - 1;
                    at = pastLineEnd(at) - 1;
                    separators = 0;
                    if (swallowedARow || at - start > LONGEST_QUOTE_OVER_LINES) {
                        return BROKEN;
                    }
                }
            }
            at++;
        }
    }

    /** A closing quote has been met; whether it is that of this cell shows in what follows. */
    private int closed(int start, int quote, boolean overLines, int separators) {
        int after = pastSpaces(quote + 1);
        if (after == limit && !ended) {
            return MORE;
        }
        if (after < limit && bytes[after] != ',' && bytes[after] != '\n' && bytes[after] != '\r') {
            return BROKEN;
        }
        if (overLines && separators > 0) {
            int all = separators;
            int at = after;
            for (; at < limit && bytes[at] != '\n' && bytes[at] != '\r'; at++) {
                all += bytes[at] == ',' ? 1 : 0;
            }
            if (at == limit && !ended) {
                return MORE;
            }
            if (all >= expectedCells - 1) {
                return BROKEN;
            }
        }
        addCell(start + 1, quote);
        return after;
    }

    private int afterBrokenQuote(int quote) {
        fault = Fault.OPEN_QUOTE;
        faultCell = cells;
        lines = 0;
        int at = from;
        while (at < limit) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                at = pastLineEnd(at);
                if (at == MORE || at > quote) {
                    return at;
                }
            } else {
                at++;
            }
        }
        lines++;
        return ended ? limit : MORE;
    }

    private int skipLongLine() throws IOException {
        fault = Fault.TOO_LONG;
        cells = 0;
        lines = 0;
        while (true) {
            int at = from;
            while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            bytesTaken += at - from;
            from = at;
            int end = at < limit ? pastLineEnd(at) : MORE;
            if (end != MORE || ended) {
                return end == MORE ? limit : end;
            }
            fill();
        }
    }

    private int pastSpaces(int at) {
        int past = at;
        while (past < limit && (bytes[past] == ' ' || bytes[past] == '\t')) {
            past++;
        }
        return past;
    }

    /** Behind CRLF, LF or CR; MORE where a CR is the last byte at hand. */
    private int pastLineEnd(int at) {
        if (bytes[at] == '\r' && at + 1 == limit && !ended) {
            return MORE;
        }
        lines++;
        return bytes[at] == '\r' && at + 1 < limit && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private void nul() {
        if (fault == Fault.NONE) {
            fault = Fault.NUL;
            faultCell = cells;
        }
    }

    private void addCell(int start, int end) {
        int trimmed = end;
        while (trimmed > start && (bytes[trimmed - 1] == ' ' || bytes[trimmed - 1] == '\t')) {
            trimmed--;
        }
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        int first = pastSpaces(start);
        starts[cells] = Math.min(first, trimmed);
        ends[cells] = trimmed;
        cells++;
        blank &= trimmed <= first;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, limit - from);
            limit -= from;
            from = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    /** Physical line on which the row begins, the first of the file being 1. */
    int line() {
        return line;
    }

    int cells() {
        return cells;
    }

    Fault fault() {
        return fault;
    }

    /** The cell in which the fault was met. */
    int faultCell() {
        return faultCell;
    }

    /** The first cell with a quote in the middle of an unquoted value; -1 where there is none. */
    int strayQuote() {
        return strayQuote;
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    boolean isBlank(int cell) {
        return starts[cell] == ends[cell];
    }

    /** The value of a cell as written, without spaces round it. */
    String text(int cell) {
        return CellText.of(bytes, starts[cell], ends[cell]);
    }

    /** How far the file has been read. */
    long bytesTaken() {
        return bytesTaken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
