package org.carejourney.ui.performance;

import java.util.HashMap;
import java.util.Set;
import org.carejourney.application.port.in.ShowFigures.Row;
import org.carejourney.application.port.in.ShowFigures.Scorecard;
import org.carejourney.domain.board.Cell;
import org.carejourney.domain.board.Page;
import org.carejourney.domain.board.SmallNumbers;
import org.carejourney.domain.indicator.Unit;

/** What of the figures is hidden from readers who may see no child: numbers so small that somebody might be known by them. */
record BoardCopy(Set<Cell> hidden) {
    private static final SmallNumbers SMALL_NUMBERS = SmallNumbers.ofTheCatalogue();

    /** Hides nothing. */
    static BoardCopy everything() {
        return new BoardCopy(Set.of());
    }

    static BoardCopy of(Scorecard scorecard) {
        var counts = new HashMap<Cell, Long>();
        for (var row : scorecard.rows()) {
            if (!row.available()) continue;
            var unit = row.indicator().unit();
            var code = row.indicator().code();
            if (unit == Unit.COUNT || unit == Unit.PERCENT)
                counts.put(Cell.numerator(code), row.tally().numerator());
            if (unit != Unit.COUNT)
                counts.put(Cell.denominator(code), row.tally().denominator());
        }
        return new BoardCopy(SMALL_NUMBERS.hidden(new Page(counts)));
    }

    boolean hides(Row row) {
        var code = row.indicator().code();
        return hidden.contains(Cell.numerator(code)) || hidden.contains(Cell.denominator(code));
    }
}
