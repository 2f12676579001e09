package org.carejourney.adapters.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever another program writes as CSV is read cell for cell, however the bytes come in. */
class CsvRowsTest {
    private static final String[] PIECES = {"a", "B", "7", "/", " x", "é", "–", "\"", "''", "\n", "\r\n", "zz,"};

    @Property(tries = 300)
    void cells_are_what_was_written(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var table = table(random);
        var ends = List.of(LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR);
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .lineDelimiter(ends.get(random.nextInt(3)))
                .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.NON_EMPTY)
                .build(text)) {
            table.forEach(writer::writeRecord);
        }

        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try (var rows = new CsvRows(dripping(bytes, random))) {
            rows.expect(table.getFirst().size());
            for (var expected : table) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.fault()).isEqualTo(CsvRows.Fault.NONE);
                var cells = new ArrayList<String>();
                for (int cell = 0; cell < rows.cells(); cell++) {
                    cells.add(rows.text(cell));
                }
                assertThat(cells).isEqualTo(expected);
            }
            assertThat(rows.next()).isFalse();
            assertThat(rows.bytesTaken()).isEqualTo(bytes.length);
        }
    }

    @Property(tries = 300)
    void no_bytes_make_it_fail_or_run_for_ever(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = new byte[random.nextInt(2000)];
        var alphabet = ",,,\"\"\n\r\0 a1\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = alphabet[random.nextInt(alphabet.length)];
        }
        int lastLine = 0;
        try (var rows = new CsvRows(dripping(bytes, random))) {
            rows.expect(4);
            while (rows.next()) {
                assertThat(rows.line()).isGreaterThan(lastLine);
                lastLine = rows.line();
                for (int cell = 0; cell < rows.cells(); cell++) {
                    assertThat(rows.text(cell)).isNotNull();
                }
            }
            assertThat(rows.bytesTaken()).isEqualTo(bytes.length);
        }
    }

    private static List<List<String>> table(Random random) {
        int columns = 2 + random.nextInt(6);
        var table = new ArrayList<List<String>>();
        for (int row = random.nextInt(20); row >= 0; row--) {
            var cells = new ArrayList<String>();
            for (int cell = 0; cell < columns; cell++) {
                cells.add(value(random));
            }
            cells.set(0, "id" + row);
            table.add(cells);
        }
        return table;
    }

    /** A text without spaces round it, and with commas only where it keeps to one line. */
    private static String value(Random random) {
        var text = new StringBuilder();
        for (int piece = random.nextInt(5); piece > 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        var value = text.toString().strip();
        return value.indexOf('\n') >= 0 ? value.replace(",", "") : value;
    }

    private static InputStream dripping(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(9)));
            }
        };
    }
}
